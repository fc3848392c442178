package vn.dangvu.membership.register;

import java.time.LocalDate;

/** Where a unit stands today, and since when it is closed (null while open). */
record UnitPlace(long id, String path, LocalDate closedOn) {}
