package vn.dangvu.membership.register;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;

/** Work is declared by month without a break (item 15 of the declaration): months missing and months told twice. */
final class WorkHistory {
    private WorkHistory() {}

    static List<Finding> examine(List<FileItem> items) {
        List<FileItem> work = items.stream()
                .filter(i -> i.started() != null)
                .sorted(Comparator.comparing(FileItem::started))
                .toList();
        var findings = new ArrayList<Finding>();
        for (int i = 1; i < work.size(); i++) {
            FileItem before = work.get(i - 1);
            FileItem after = work.get(i);
            if (before.ended() == null) {
                continue;
            }
            YearMonth end = YearMonth.from(before.ended().latest());
            YearMonth start = YearMonth.from(after.started().earliest());
            if (end.plusMonths(1).isBefore(start)) {
                findings.add(Finding.warning(
                        "member.item.gap", null, month(end.plusMonths(1)), month(start.minusMonths(1))));
            } else if (YearMonth.from(after.started().latest())
                    .isBefore(YearMonth.from(before.ended().earliest()))) {
                findings.add(
                        Finding.warning("member.item.overlap", null, after.started(), before.label(), after.label()));
            }
        }
        return findings;
    }

    private static String month(YearMonth month) {
        return PartialDate.of(month).format();
    }
}
