package vn.dangvu.membership.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;

/**
 * A meeting to be planned.
 *
 * @param topic needed for a thematic one; for a regular one it says that a thematic part follows in the same sitting
 * @param minutes how long it is to last
 */
public record PlannedMeeting(
        MeetingKind kind, LocalDate on, LocalTime at, Integer minutes, String place, String topic) {

    List<Finding> mistakes(String unitType, String unitName) {
        var found = new ArrayList<Finding>();
        if (on == null) {
            found.add(Finding.error("meetings.day-missing", null));
        } else if (on.getYear() < 1930 || on.getYear() > 2200) {
            found.add(Finding.error("meetings.year-wrong", null));
        }
        if (kind == MeetingKind.THEMATIC && Said.nothing(topic)) {
            found.add(Finding.error("meetings.topic-missing", null));
        }
        if (!kind.fits(unitType)) {
            found.add(Finding.error("meetings.kind-unfit", null, unitName));
        }
        if (minutes != null && minutes < 1) {
            found.add(Finding.error("meetings.minutes-wrong", null));
        }
        return found;
    }
}
