package vn.dangvu.membership.leave;

import java.time.LocalDate;

/**
 * What is declared about working far away.
 *
 * @param expectedTo announced last day, null when not known
 * @param everyMonths how often contact is kept
 */
public record AwayWish(
        LocalDate from,
        LocalDate expectedTo,
        String place,
        String work,
        String phone,
        String means,
        String relative,
        String residencePaper,
        String hostBranch,
        int everyMonths) {}
