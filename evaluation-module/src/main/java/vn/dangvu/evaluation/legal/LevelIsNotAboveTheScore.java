package vn.dangvu.evaluation.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** The level follows the points; other reasons may only lower it. */
@Cited(
        instrument = "366-QĐ/TW",
        article = "Điều 11",
        mark = Mark.VERIFIED,
        from = "2025-08-30",
        parameters = {"rating.score.outstanding", "rating.score.good", "rating.score.done"},
        usedIn = "evaluation")
class LevelIsNotAboveTheScore implements Rule<Score> {
    @Override
    public List<Finding> examine(Score facts, LawOn law) {
        return facts.level().equals("not-done") || facts.points() >= law.number("rating.score." + facts.level())
                ? List.of()
                : List.of(Finding.error(
                        "rating.level-above-score",
                        law.citation("rating.score." + facts.level()),
                        facts.points(),
                        law.number("rating.score." + facts.level())));
    }
}
