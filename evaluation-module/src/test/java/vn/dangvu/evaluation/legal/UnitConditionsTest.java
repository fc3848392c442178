package vn.dangvu.evaluation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({"UnitKeepsItsConditions", "GradesKeepTheLevelOfAUnit", "DisciplineSpeaksAgainstTheUnit"})
class UnitConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-30, 90, outstanding, 10, 0, 0, 30, 100, 0, 0, ",
        "2025-08-30, 89, outstanding, 10, 0, 0, 30, 100, 0, 0, rating.level-above-score",
        "2025-08-30, 90, outstanding, 10, 0, 0, 29, 100, 0, 0, rating.unit-beyond",
        "2025-08-30, 90, outstanding, 10, 0, 0, 30, 99, 0, 0, rating.unit-mended",
        "2025-08-30, 90, outstanding, 10, 1, 0, 30, 100, 0, 0, rating.tasks-late",
        "2025-08-30, 90, outstanding, 10, 0, 0, 30, 100, 0, 1, rating.unit-disciplined",
        "2025-08-30, 90, outstanding, 10, 0, 0, 30, 100, 1, 0, rating.unit-leader-disciplined",
        "2025-08-30, 70, good, 10, 0, 0, , , 0, 1, ",
        "2025-08-30, 70, good, 10, 0, 3, , , 0, 0, rating.tasks-failed",
        "2025-08-30, 70, good, 10, 0, 4, , , 0, 0, rating.unit-failed",
        "2025-08-30, 50, done, 10, 2, 3, , , 0, 0, ",
        "2025-08-30, 50, done, 10, 3, 0, , , 0, 0, rating.tasks-too-late",
        "2025-08-30, 10, not-done, 10, 0, 10, , , 5, 5, ",
        "2025-08-29, , outstanding, 10, 5, 5, , , 0, 0, ",
        "2025-08-29, , good, 10, 0, 0, , , 1, 0, rating.unit-leader-disciplined",
        "2023-10-04, , good, 10, 0, 0, , , 1, 0, rating.unit-leader-disciplined",
        "2023-10-03, , good, 10, 0, 0, , , 1, 0, "
    })
    void whatALevelAsksOfACollective(
            LocalDate on,
            Integer points,
            String level,
            int tasks,
            int late,
            int failed,
            Integer beyond,
            Integer mended,
            int leaders,
            int units,
            String found) {
        var facts = new YearOfUnit(points, level, tasks, late, failed, beyond, mended, Map.of(), leaders, units);

        var keys = EvaluationChecks.unit(facts, LawBook.shipped().asOf(on)).stream()
                .map(Finding::key)
                .toList();

        if (found == null) {
            assertThat(keys).isEmpty();
        } else {
            assertThat(keys).containsExactly(found);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04, outstanding, conduct:good duty:excellent remedies:good, ",
        "2023-10-04, outstanding, conduct:average duty:excellent remedies:good, rating.unit-grades-below-good",
        "2023-10-04, outstanding, conduct:good duty:good remedies:good, rating.unit-results-below-excellent",
        "2023-10-04, outstanding, conduct:good duty:average remedies:good, rating.unit-grades-below-good",
        "2025-08-29, good, conduct:average duty:good remedies:average, ",
        "2025-08-29, good, conduct:average duty:average remedies:average, rating.unit-results-below-good",
        "2025-08-29, good, conduct:poor duty:good remedies:average, rating.unit-grades-below-average",
        "2025-08-29, done, conduct:average duty:average remedies:average, ",
        "2025-08-29, done, conduct:average duty:poor remedies:average, rating.unit-grades-below-average",
        "2025-08-29, not-done, conduct:poor duty:poor remedies:poor, ",
        "2025-08-29, outstanding, '', ",
        "2023-10-03, outstanding, conduct:poor duty:poor remedies:poor, ",
        "2025-08-30, done, conduct:poor duty:poor remedies:poor, "
    })
    void whatGradesAllowWhileTheyWereTheScale(LocalDate on, String level, String grades, String found) {
        Map<String, Grade> given = grades.isEmpty() ? Map.of() : Grade.read(grades.split(" "));
        var facts = new YearOfUnit(null, level, 10, 0, 0, null, null, given, 0, 0);

        assertThat(EvaluationChecks.unit(facts, LawBook.shipped().asOf(on)))
                .extracting(Finding::key)
                .isEqualTo(found == null ? List.of() : List.of(found));
    }
}
