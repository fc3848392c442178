package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** After twelve months the introduction, the resolution of the Youth Union or trade union, the verification and the opinions are made anew. */
@Cited(
        instrument = "06-HD/TW (2025)",
        article = "5.4",
        mark = Mark.VERIFIED,
        from = "2025-06-09",
        parameters = "admission.dossier.ages",
        usedIn = "admission")
class PapersAreNotOlderThanAYear implements Rule<Papers> {
    @Override
    public List<Finding> examine(Papers facts, LawOn law) {
        int months = law.number("admission.dossier.ages");
        LocalDate last = Months.after(facts.made(), months);
        return facts.considered().isAfter(last)
                ? List.of(Finding.error(
                        "admission.papers-aged", law.citation("admission.dossier.ages"), months, facts.made(), last))
                : List.of();
    }
}
