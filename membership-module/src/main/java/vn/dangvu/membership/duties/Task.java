package vn.dangvu.membership.duties;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Citation;

/**
 * Something to be done. It is never stored: it is there as long as the register says so.
 *
 * @param key of its sentences: what, why, how to open it
 * @param parameters of the sentences
 * @param unit where it is to be done, null when it belongs to no unit
 * @param link page from the root with its query, null when there is none to open
 * @param due last day, null when nothing prescribes one
 * @param left working days left on the day asked for, negative when over, null without a due day
 * @param deadline how the due day was counted, null when it is simply a day
 * @param citation what prescribes it, null when only good practice does
 * @param mine the caller is the one to act
 */
public record Task(
        String key,
        List<Object> parameters,
        Place unit,
        String link,
        LocalDate due,
        Integer left,
        Deadline deadline,
        Citation citation,
        Actor actor,
        boolean mine) {

    /** A unit as it stands beside a task. */
    public record Place(long id, String path, String name) {}

    public Task {
        parameters = List.copyOf(parameters);
    }

    public Urgency urgency(LocalDate day) {
        if (due == null) {
            return Urgency.UNDATED;
        }
        if (due.isBefore(day)) {
            return Urgency.LATE;
        }
        return left <= Urgency.SOON_DAYS ? Urgency.SOON : Urgency.LATER;
    }

    /** The same, but the caller may not do it himself: he proposed it. */
    Task ofOthers() {
        return new Task(key, parameters, unit, link, due, left, deadline, citation, actor, false);
    }
}
