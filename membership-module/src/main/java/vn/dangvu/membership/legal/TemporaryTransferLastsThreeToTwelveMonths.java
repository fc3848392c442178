package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** From three months to less than twelve; for study to twenty-four. The last day belongs to the time. */
@Cited(
        instrument = "294-QĐ/TW",
        article = "6.3.2",
        mark = Mark.VERIFIED,
        from = "2025-07-01",
        parameters = {"transfer.temporary.min", "transfer.temporary.max", "transfer.temporary.study-max"},
        usedIn = "transfer")
class TemporaryTransferLastsThreeToTwelveMonths implements Rule<TemporaryStay> {
    @Override
    public List<Finding> examine(TemporaryStay stay, LawOn law) {
        LocalDate first = stay.from();
        LocalDate over = stay.until().plusDays(1);
        int least = law.number("transfer.temporary.min");
        if (over.isBefore(Months.after(first, least))) {
            return List.of(Finding.error(
                    "transfer.temporary-short",
                    law.citation("transfer.temporary.min"),
                    least,
                    Months.after(first, least)));
        }
        String key = stay.study() ? "transfer.temporary.study-max" : "transfer.temporary.max";
        int most = law.number(key);
        LocalDate limit = Months.after(first, most);
        boolean within = stay.study() ? !over.isAfter(limit) : over.isBefore(limit);
        return within
                ? List.of()
                : List.of(Finding.error(
                        stay.study() ? "transfer.study-long" : "transfer.temporary-long",
                        law.citation(key),
                        most,
                        limit));
    }
}
