package vn.dangvu.evaluation.legal;

/**
 * What a year of a member comes to, for the conditions of a level.
 *
 * @param points null where nobody counts points, or none were given yet
 * @param level code: outstanding, good, done, not-done
 * @param tasks settled ones and those past their day
 * @param inTime done in time
 * @param late done, not in time
 * @param failed not done, or done in part
 * @param disciplined by the Party in the year
 */
public record YearOfMember(
        Integer points, String level, int tasks, int inTime, int late, int failed, boolean disciplined) {}
