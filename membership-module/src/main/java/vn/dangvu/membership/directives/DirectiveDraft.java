package vn.dangvu.membership.directives;

import java.time.LocalDate;
import java.util.List;

/**
 * A document as the office proposes to issue it, or to hand it on.
 *
 * @param unitId the committee that issues it
 * @param symbol of a superior's document, as it stands there; null for an own one, which gets its number with the approval
 * @param body who made it; null for an own one
 * @param datedOn of a superior's document; of an own one the day of the draft
 * @param arrivedOn of a superior's document, null for an own one
 * @param addressed ids of the units below it is for
 */
public record DirectiveDraft(
        long unitId,
        DirectiveKind kind,
        String symbol,
        String body,
        String title,
        LocalDate datedOn,
        LocalDate arrivedOn,
        List<Long> addressed,
        List<Demand> demands) {

    /** Something every addressee has to do. */
    public record Demand(String text, LocalDate dueOn) {}

    public DirectiveDraft {
        addressed = List.copyOf(addressed);
        demands = List.copyOf(demands);
    }

    public boolean own() {
        return arrivedOn == null;
    }
}
