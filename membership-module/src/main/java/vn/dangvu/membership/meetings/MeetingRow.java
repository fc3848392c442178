package vn.dangvu.membership.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting in the list.
 *
 * @param state {@code planned}, {@code sent}, {@code held} or {@code off}
 * @param minutes state of the minutes: {@code draft}, {@code finished}, {@code confirmed}, {@code uploaded}; null before the meeting
 * @param present of {@code summoned}, null before
 */
public record MeetingRow(
        long id,
        String unit,
        String kind,
        String topic,
        LocalDate on,
        LocalTime at,
        String place,
        String state,
        String minutes,
        Integer summoned,
        Integer present,
        int resolutions) {}
