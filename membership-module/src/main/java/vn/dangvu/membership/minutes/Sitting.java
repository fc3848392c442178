package vn.dangvu.membership.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.meetings.Said;

/**
 * When, where and under whom a meeting was held.
 *
 * @param minutes how long it lasted
 * @param guestsOfBranch members of other branches who take part here for a time, present
 * @param guests who else was there, as the minutes name them
 */
public record Sitting(
        LocalDate on,
        LocalTime at,
        Integer minutes,
        String place,
        String chair,
        String chairPost,
        String secretary,
        int guestsOfBranch,
        String guests) {

    List<Finding> mistakes(LocalDate today) {
        var found = new ArrayList<Finding>();
        if (on == null) {
            found.add(Finding.error("meetings.day-missing", null));
        } else if (on.isAfter(today)) {
            found.add(Finding.error("meetings.in-future", null, on));
        }
        if (minutes == null || minutes < 1 || minutes > 24 * 60) {
            found.add(Finding.error("meetings.minutes-wrong", null));
        }
        if (Said.nothing(place) || Said.nothing(chair) || Said.nothing(secretary)) {
            found.add(Finding.error("minutes.incomplete", null));
        } else if (chair.strip().equalsIgnoreCase(secretary.strip())) {
            found.add(Finding.error("minutes.same-person", null));
        }
        if (guestsOfBranch < 0) {
            found.add(Finding.error("minutes.negative", null));
        }
        return found;
    }
}
