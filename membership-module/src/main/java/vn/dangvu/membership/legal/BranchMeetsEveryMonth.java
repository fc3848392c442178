package vn.dangvu.membership.legal;

import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A branch meets regularly once a month. */
@Cited(instrument = "Điều lệ Đảng", article = "Điều 24", mark = Mark.VERIFIED, from = "2011-01-19", usedIn = "meetings")
class BranchMeetsEveryMonth implements Rule<MeetingYear> {
    @Override
    public List<Finding> examine(MeetingYear facts, LawOn law) {
        List<Integer> without = IntStream.rangeClosed(1, 12)
                .filter(m -> !facts.months().contains(m))
                .boxed()
                .toList();
        return without.isEmpty()
                ? List.of()
                : List.of(Finding.warning("meetings.months-without", citation(), without.size(), without));
    }
}
