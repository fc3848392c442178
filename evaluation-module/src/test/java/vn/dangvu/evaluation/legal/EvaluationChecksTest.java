package vn.dangvu.evaluation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({
    "NewExemptAndSuspendedMembersAreNotRated",
    "OutstandingIsAtMostAFifthOfGood",
    "LevelIsNotAboveTheScore",
    "ThreeMissedMonthsCallForTheBranch",
    "PoorYearsInARowCallForHelp",
    "LevelKeepsItsConditions",
    "GraveFailingsSpeakForNotDone"
})
class EvaluationChecksTest {

    private static String keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.joining(", "));
    }

    private static LawOn on(String day) {
        return LawBook.shipped().asOf(LocalDate.parse(day));
    }

    @ParameterizedTest(name = "trap 12: {arguments}")
    @CsvSource({
        "2025-07-30, false, false, rating.too-new",
        "2025-07-01, false, false, rating.too-new",
        "2025-06-30, false, false, ''",
        "2025-06-29, false, false, ''",
        "2010-01-01, true, false, rating.exempt",
        "2010-01-01, false, true, rating.suspended",
        "2025-10-01, true, true, 'rating.exempt, rating.suspended, rating.too-new'"
    })
    void sixMonthsAreEnoughToBeRated(LocalDate admitted, boolean exempt, boolean suspended, String found) {
        var reviewed = new Reviewed(admitted, LocalDate.of(2025, 12, 30), exempt, suspended);

        assertThat(keys(EvaluationChecks.reviewed(reviewed))).isEqualTo(found);
    }

    @ParameterizedTest(name = "trap 13: {arguments}")
    @CsvSource({
        "11, 2, 2, ''",
        "11, 3, 2, rating.quota-exceeded",
        "10, 2, 2, ''",
        "4, 1, 0, rating.quota-exceeded",
        "0, 0, 0, ''"
    })
    void aFifthOfThoseRatedGoodIsRoundedDown(int good, int outstanding, int allowed, String found) {
        var count = new RatingCount(good, outstanding);

        for (String day : List.of("2020-12-24", "2023-10-03", "2023-10-04", "2025-08-29", "2025-08-30")) {
            assertThat(EvaluationChecks.quotaAllows(count, on(day))).as(day).isEqualTo(allowed);
            assertThat(keys(EvaluationChecks.quota(count, on(day)))).as(day).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-29, 40, outstanding, ''",
        "2025-08-30, 90, outstanding, ''",
        "2025-08-30, 89, outstanding, rating.level-above-score",
        "2025-08-31, 69, good, rating.level-above-score",
        "2025-08-31, 70, good, ''",
        "2025-08-31, 49, done, rating.level-above-score",
        "2025-08-31, 95, not-done, ''"
    })
    void theLevelFollowsThePoints(LocalDate day, int points, String level, String found) {
        assertThat(keys(EvaluationChecks.score(new Score(points, level), day))).isEqualTo(found);
    }

    @ParameterizedTest(name = "trap 14: {arguments}")
    @CsvSource({
        "'', 0, 0, 0, ''",
        "2026-01, 1, 1, 1, absence.begun",
        "2026-01 2026-03, 2, 2, 1, absence.near",
        "2026-01 2026-03 2026-07, 3, 3, 1, absence.reached",
        "2025-09 2025-12 2026-07, 1, 3, 1, absence.begun",
        "2026-05 2026-06 2026-07, 3, 3, 3, absence.reached",
        "2025-07 2026-06 2026-07 2026-08, 2, 2, 2, absence.near"
    })
    void threeMonthsInAYearHaveThreeReadingsAndNeverDecide(
            String months, int calendar, int rolling, int consecutive, String found) {
        Set<YearMonth> missed = Arrays.stream(months.split(" "))
                .filter(m -> !m.isEmpty())
                .map(YearMonth::parse)
                .collect(Collectors.toSet());
        var facts = new MissedMonths(missed, YearMonth.of(2026, 7));

        assertThat(facts.count("calendar-year")).isEqualTo(calendar);
        assertThat(facts.count("rolling-year")).isEqualTo(rolling);
        assertThat(facts.count("consecutive")).isEqualTo(consecutive);
        assertThat(keys(EvaluationChecks.missed(facts, on("2026-07-31")))).isEqualTo(found);
        assertThat(EvaluationChecks.missed(facts, on("2026-07-31"))).noneMatch(Finding::blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-11, not-done not-done, ''",
        "2021-04-12, not-done not-done, screening.poor-years",
        "2021-04-13, not-done done, ''",
        "2026-11-23, not-done, ''",
        "2026-11-23, done not-done not-done, ''"
    })
    void twoPoorYearsRunningCallForHelp(String day, String levels, String found) {
        var history = new RatingHistory(List.of(levels.split(" ")));

        assertThat(keys(EvaluationChecks.history(history, on(day)))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 90, outstanding, 10, 0, 0, false, ''",
        "2025-12-01, 89, outstanding, 10, 0, 0, false, rating.level-above-score",
        "2025-12-01, 90, outstanding, 9, 1, 0, false, rating.tasks-late",
        "2025-12-01, 70, good, 10, 0, 0, false, ''",
        "2025-12-01, 69, good, 10, 0, 0, false, rating.level-above-score",
        "2025-12-01, 70, good, 9, 0, 1, false, rating.tasks-failed",
        "2025-12-01, 50, done, 8, 2, 0, false, ''",
        "2025-12-01, 49, done, 8, 2, 0, false, rating.level-above-score",
        "2025-12-01, 50, done, 7, 3, 0, false, rating.tasks-too-late",
        "2025-12-01, 55, done, 4, 0, 6, false, 'rating.tasks-failed, rating.half-failed'",
        "2025-12-01, 55, done, 5, 0, 5, false, rating.tasks-failed",
        "2025-12-01, 20, not-done, 0, 0, 10, true, ''",
        "2025-12-01, 95, outstanding, 0, 0, 0, true, rating.disciplined",
        "2025-08-29, , outstanding, 9, 1, 0, false, ''",
        "2025-08-30, , outstanding, 9, 1, 0, false, rating.tasks-late",
        "2020-12-01, , good, 4, 0, 6, false, rating.half-failed",
        "2018-03-07, , good, 4, 0, 6, true, ''",
        "2023-12-01, , good, 10, 0, 0, true, rating.disciplined"
    })
    void whatALevelAsksForBesidePoints(
            LocalDate day,
            Integer points,
            String level,
            int inTime,
            int late,
            int failed,
            boolean disciplined,
            String found) {
        var year = new YearOfMember(points, level, inTime + late + failed, inTime, late, failed, disciplined);

        assertThat(keys(EvaluationChecks.level(year, LawBook.shipped().asOf(day))))
                .isEqualTo(found);
        assertThat(EvaluationChecks.level(year, LawBook.shipped().asOf(day))).allMatch(f -> f.citation() != null);
    }
}
