package vn.dangvu.evaluation.selfreview;

import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.RatingLevel;

/** Points, grades and the level on a printed self-review or report: the boxes that are filled. */
public final class Boxes {
    private Boxes() {}

    public static void fill(
            Values values, Map<String, Grade> grades, Integer common, Integer results, RatingLevel level) {
        grades.forEach((part, grade) -> values.put("g_" + part + "_" + (grade.ordinal() + 1), "■"));
        if (common != null && results != null) {
            values.put("common", common).put("results", results).put("points", common + results);
        }
        if (level != null) {
            values.put("x" + (List.of(RatingLevel.values()).indexOf(level) + 1), "■");
        }
    }
}
