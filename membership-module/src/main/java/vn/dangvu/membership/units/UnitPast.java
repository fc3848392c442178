package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.AppliedRules;

/**
 * The life of a unit: what it was and where it stood, how it ended, out of which units it came and into which it went, what was agreed to.
 *
 * @param ending null while the unit lasts, or when nobody knows any more by which decision it ended
 */
public record UnitPast(List<Stage> stages, Ending ending, List<Succession> successions, List<Consent> consents) {

    /** @param until last day, null while it lasts */
    public record Stage(
            String type,
            String name,
            String aboveName,
            LocalDate from,
            LocalDate until,
            String decisionNumber,
            LocalDate decidedOn,
            String body,
            String title,
            AppliedRules rules,
            Long documentId) {}

    /** @param documentId of the scanned decision, null when there is none the caller may open */
    public record Ending(
            LocalDate on,
            String decisionNumber,
            LocalDate decidedOn,
            String body,
            String title,
            AppliedRules rules,
            Long documentId) {}

    /** The superior level agreed to the size of the branch. */
    public record Consent(LocalDate from, String decisionNumber, AppliedRules rules) {}

    /** @param from true when the other unit came into this one */
    public record Succession(
            long otherId,
            String otherName,
            String kind,
            boolean from,
            LocalDate on,
            String decisionNumber,
            AppliedRules rules) {}
}
