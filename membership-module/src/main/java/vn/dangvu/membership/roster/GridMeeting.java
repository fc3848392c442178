package vn.dangvu.membership.roster;

import java.time.LocalDate;

/**
 * A column of the grid.
 *
 * @param held written down as held; a meeting of today that is going on is not yet
 * @param open its day has come: it can be filled in
 */
public record GridMeeting(long id, LocalDate day, String kind, String topic, boolean held, boolean open) {}
