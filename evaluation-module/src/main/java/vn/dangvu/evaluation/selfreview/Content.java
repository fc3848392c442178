package vn.dangvu.evaluation.selfreview;

import vn.dangvu.membership.RatingLevel;

/**
 * The parts of the paper, the same under every regime.
 *
 * @param explanation of what was suggested for the review, if anything was
 * @param common points, null where nobody counts them
 * @param level the member gives himself; null in a draft
 */
public record Content(
        String strengths,
        String weaknesses,
        String remedies,
        String explanation,
        String direction,
        Integer common,
        Integer results,
        RatingLevel level) {}
