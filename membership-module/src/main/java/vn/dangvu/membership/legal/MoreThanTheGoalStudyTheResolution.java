package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** More than nine in ten of those who owe it study the resolution, made-up sessions included. A goal of the committee. */
@Cited(
        instrument = "43-HD/BTCTW (2025)",
        article = "-",
        mark = Mark.UNVERIFIED,
        source = "Mức 90 phần trăm là kết quả của phường năm 2020; hướng dẫn chỉ nêu học nghị quyết là một tiêu chí",
        from = "2025-10-31",
        parameters = "study.goal",
        usedIn = "study")
class MoreThanTheGoalStudyTheResolution implements Rule<Turnout> {
    @Override
    public List<Finding> examine(Turnout facts, LawOn law) {
        return facts.over(law.number("study.goal"))
                ? List.of()
                : List.of(Finding.warning(
                        "study.below-goal", law.citation("study.goal"), facts.rate() / 10.0, law.number("study.goal")));
    }
}
