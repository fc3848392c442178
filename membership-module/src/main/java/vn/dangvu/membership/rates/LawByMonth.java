package vn.dangvu.membership.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.legal.LawOn;

/** The rules of the first day of each month asked for, each read once; for one operation. */
final class LawByMonth {
    private final Law law;
    private final List<LocalDate> local;
    private final Map<YearMonth, LawEverywhere> months = new HashMap<>();

    /** @param local days from which committees have set something of their own, in order */
    LawByMonth(Law law, List<LocalDate> local) {
        this.law = law;
        this.local = local;
    }

    LawOn of(YearMonth month, String path) {
        return local.isEmpty()
                ? law.asOf(month.atDay(1))
                : months.computeIfAbsent(month, m -> law.everywhere(m.atDay(1))).at(path);
    }

    List<LocalDate> local() {
        return local;
    }
}
