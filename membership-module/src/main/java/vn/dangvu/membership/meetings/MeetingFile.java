package vn.dangvu.membership.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One meeting as it was planned, called together and held.
 *
 * @param topic of a thematic one, or of the thematic part of a regular one
 * @param secretary who wrote the minutes
 */
public record MeetingFile(
        long id,
        long version,
        long unitId,
        String unitType,
        String unitName,
        String path,
        MeetingKind kind,
        String topic,
        Plan plan,
        String movedReason,
        LocalDate movedFrom,
        Notice notice,
        Agenda agenda,
        Held held,
        CalledOff calledOff) {

    /** @param minutes how long it is to last */
    public record Plan(LocalDate on, LocalTime at, Integer minutes, String place, String preparer) {}

    /** @param sentOn null before notice and papers went out */
    public record Notice(String number, LocalDate sentOn) {}

    public record Held(LocalDate on, LocalTime at, Integer minutes, String chair, String chairPost, String secretary) {}

    public record CalledOff(Instant at, String reason) {}

    /** {@code planned}, {@code sent}, {@code held} or {@code off}. */
    public String state() {
        if (calledOff != null) {
            return "off";
        }
        return held != null ? "held" : notice.sentOn() != null ? "sent" : "planned";
    }

    public boolean open() {
        return calledOff == null && held == null;
    }

    /** The day it was held, or is planned for. */
    public LocalDate day() {
        return held == null ? plan.on() : held.on();
    }

    public boolean branch() {
        return unitType.endsWith("branch");
    }
}
