package vn.dangvu.membership.committees;

import java.time.LocalDate;

/** Who follows a branch for the committee above; {@code until} is the last day, null while it lasts. */
public record AssignmentRow(
        long id,
        long memberId,
        String name,
        long unitId,
        String unitName,
        LocalDate from,
        LocalDate until,
        String endReason,
        String endDecision) {}
