package vn.dangvu.membership.committees;

import java.time.LocalDate;

/**
 * A post whose holder's account has no mandate that fits.
 *
 * @param role the mandate that would fit
 * @param accountId null when the member has no account yet
 */
public record MandateGap(
        long memberId,
        String name,
        long unitId,
        String unitName,
        String position,
        String role,
        LocalDate since,
        Long accountId) {}
