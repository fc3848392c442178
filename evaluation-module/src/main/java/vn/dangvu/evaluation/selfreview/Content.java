package vn.dangvu.evaluation.selfreview;

import java.util.Map;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.membership.RatingLevel;

/**
 * The parts of the paper, the same under every regime.
 *
 * @param explanation of what was suggested for the review, if anything was
 * @param grades of the parts of the paper, where there are any
 * @param common points, null where nobody counts them
 * @param level the member gives himself; null in a draft
 */
public record Content(
        String strengths,
        String weaknesses,
        String remedies,
        String explanation,
        String direction,
        Map<String, Grade> grades,
        Integer common,
        Integer results,
        RatingLevel level) {}
