package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.List;

/** The life of a unit: what it was and where it stood, out of which units it came and into which it went. */
public record UnitPast(List<Stage> stages, List<Succession> successions) {

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
            String title) {}

    /** @param from true when the other unit came into this one */
    public record Succession(
            long otherId, String otherName, String kind, boolean from, LocalDate on, String decisionNumber) {}
}
