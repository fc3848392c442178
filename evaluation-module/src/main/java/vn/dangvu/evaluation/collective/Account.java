package vn.dangvu.evaluation.collective;

import java.util.Map;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.membership.RatingLevel;

/**
 * What a unit says of its year (form 01).
 *
 * @param beyond percent of tasks beyond what was asked; {@code mended} percent of earlier faults put right
 * @param grades of the parts of the report, where there are any
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
        Map<String, Grade> grades,
        Integer common,
        Integer results,
        RatingLevel level,
        String againstReason) {

    /** Of a unit that has said nothing yet. */
    static Account nothing() {
        return new Account(null, null, null, null, null, null, null, Map.of(), null, null, null, null);
    }
}
