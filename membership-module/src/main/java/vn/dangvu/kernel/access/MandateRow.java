package vn.dangvu.kernel.access;

import java.time.LocalDate;

/** A mandate in a list; {@code until} is its last day, null when open; {@code delegatedBy} the name of who passed it on. */
public record MandateRow(
        long id,
        long accountId,
        String name,
        String role,
        long unitId,
        String unitName,
        LocalDate from,
        LocalDate until,
        String basis,
        String delegatedBy,
        boolean inForce,
        String endedReason) {

    MandateRow in(String unit) {
        return new MandateRow(
                id, accountId, name, role, unitId, unit, from, until, basis, delegatedBy, inForce, endedReason);
    }
}
