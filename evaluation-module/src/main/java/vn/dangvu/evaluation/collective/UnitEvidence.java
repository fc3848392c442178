package vn.dangvu.evaluation.collective;

import java.util.Map;
import vn.dangvu.evaluation.legal.YearOfUnit;
import vn.dangvu.membership.RatingLevel;

/**
 * What the system knows of a unit's year, with everything below it.
 *
 * @param members by level as it stands now; {@code unrated} those without one yet
 * @param tasks settled ones and those past their day
 * @param months with a monthly meeting held: of a branch; {@code -1} for a committee
 * @param demands of directives; {@code overdue} of them without an accepted report and past their day
 * @param leaders of the unit disciplined in the year; {@code others} below it
 */
public record UnitEvidence(
        Map<RatingLevel, Integer> members,
        int unrated,
        int tasks,
        int inTime,
        int late,
        int failed,
        int months,
        int demands,
        int overdue,
        int leaders,
        int others) {

    /** For the conditions of a level. */
    YearOfUnit with(Account account, String level) {
        Integer points = account.common() == null || account.results() == null
                ? null
                : Integer.valueOf(account.common() + account.results());
        return new YearOfUnit(
                points,
                level,
                tasks,
                late,
                failed,
                account.beyond(),
                account.mended(),
                account.grades(),
                leaders,
                others);
    }
}
