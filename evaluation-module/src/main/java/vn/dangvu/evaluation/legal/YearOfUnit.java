package vn.dangvu.evaluation.legal;

import java.util.Map;

/**
 * What a year of a branch or a committee comes to, for the conditions of a level.
 *
 * @param points null where nobody counts points, or none were given yet
 * @param level code: outstanding, good, done, not-done
 * @param tasks settled ones and those past their day; {@code late} done, not in time; {@code failed} not done, or done in part
 * @param beyond percent of tasks beyond what was asked and {@code mended} percent of earlier faults put right, as the unit reports; null unsaid
 * @param grades the unit gives the parts of its report
 * @param leaders members of the leadership disciplined in the year; {@code units} of others below it
 */
public record YearOfUnit(
        Integer points,
        String level,
        int tasks,
        int late,
        int failed,
        Integer beyond,
        Integer mended,
        Map<String, Grade> grades,
        int leaders,
        int units) {}
