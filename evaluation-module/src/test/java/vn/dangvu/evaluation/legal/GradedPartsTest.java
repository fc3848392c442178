package vn.dangvu.evaluation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;

/** Which parts of which paper are graded under which regime, the day before, of and after each change. */
class GradedPartsTest {
    private static final String LEADER = "conduct duty leading responsibility example remedies";
    private static final String PLAIN = "conduct duty remedies";

    private static Regime on(LocalDate day) {
        return Regime.of(LawBook.shipped().asOf(day));
    }

    private static String told(List<String> parts) {
        return String.join(" ", parts);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-17, false, '', '', ''",
        "2019-10-18, false, " + PLAIN + ", " + LEADER + ", ''",
        "2023-10-03, false, " + PLAIN + ", " + LEADER + ", ''",
        "2023-10-04, true, " + PLAIN + ", " + LEADER + ", " + PLAIN,
        "2023-11-10, true, " + PLAIN + ", " + LEADER + ", " + PLAIN,
        "2025-08-29, true, " + PLAIN + ", " + LEADER + ", " + PLAIN,
        "2025-08-30, false, '', '', ''"
    })
    void theDaySaysWhatIsGraded(LocalDate day, boolean scale, String plain, String leader, String unit) {
        Regime regime = on(day);
        assertThat(regime.byGrades()).isEqualTo(scale);
        assertThat(told(regime.graded("plain"))).isEqualTo(plain);
        assertThat(told(regime.graded("outside"))).isEqualTo(plain);
        assertThat(told(regime.graded("leader"))).isEqualTo(leader);
        assertThat(told(regime.gradedByUnits())).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-03, false, conduct:good, ",
        "2023-10-03, true, '', ",
        "2023-10-04, false, conduct:good, ",
        "2023-10-04, true, conduct:good, evaluation.grades-missing",
        "2023-10-04, true, conduct:good duty:excellent remedies:poor, ",
        "2023-10-04, true, conduct:good duty:excellent remedies:poor example:good, evaluation.no-grades",
        "2025-08-29, true, '', evaluation.grades-missing",
        "2025-08-30, true, '', ",
        "2025-08-30, true, conduct:good, evaluation.no-grades"
    })
    void whereTheyAreTheScaleNoneIsLeftOut(LocalDate day, boolean handedIn, String grades, String found) {
        Regime regime = on(day);
        Map<String, Grade> given = grades.isEmpty() ? Map.of() : Grade.read(grades.split(" "));

        assertThat(Grade.mistakes(given, regime.graded("plain"), regime, handedIn))
                .extracting(Finding::key)
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void theyAreWrittenInTheOrderOfThePaper() {
        Map<String, Grade> grades = Grade.read(new String[] {"duty:excellent", "conduct:average"});
        assertThat(Grade.written(grades)).containsExactly("duty:excellent", "conduct:average");
    }
}
