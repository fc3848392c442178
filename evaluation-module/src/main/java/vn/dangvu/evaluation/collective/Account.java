package vn.dangvu.evaluation.collective;

import vn.dangvu.membership.RatingLevel;

/**
 * What a unit says of its year (form 01).
 *
 * @param beyond percent of tasks beyond what was asked; {@code mended} percent of earlier faults put right
 * @param common points, null where nobody counts them
 * @param againstReason why the level holds although conditions of it do not
 */
public record Account(
        String strengths,
        String weaknesses,
        String causes,
        String remedies,
        String direction,
        Integer beyond,
        Integer mended,
        Integer common,
        Integer results,
        RatingLevel level,
        String againstReason) {}
