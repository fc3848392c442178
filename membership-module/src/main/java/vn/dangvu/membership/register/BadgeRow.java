package vn.dangvu.membership.register;

import java.time.LocalDate;

/**
 * A member who reaches a milestone of seniority.
 *
 * @param counted day the seniority counts from, after the gaps
 * @param partial the day of joining is not known to the day
 * @param disciplined there is Party discipline in the file
 */
public record BadgeRow(
        long memberId,
        String name,
        String unitName,
        LocalDate counted,
        int years,
        LocalDate reached,
        boolean partial,
        boolean disciplined) {}
