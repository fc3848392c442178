package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({"MoreThanTheGoalComeToTheMeetings", "MoreThanTheGoalStudyTheResolution"})
class TurnoutChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // present | owed | day | what is found for meetings | and for study
                "0 | 0 | 2026-11-26 | '' | ''",
                "91 | 100 | 2026-11-26 | '' | ''",
                "90 | 100 | 2026-11-26 | attendance.below-goal [90.0, 90] | study.below-goal [90.0, 90]",
                "37 | 41 | 2026-11-26 | '' | ''",
                "899 | 1000 | 2026-11-26 | attendance.below-goal [89.9, 90] | study.below-goal [89.9, 90]",
                "1 | 2 | 2025-10-27 | '' | ''",
                "1 | 2 | 2025-10-28 | attendance.below-goal [50.0, 90] | ''",
                "1 | 2 | 2025-10-30 | attendance.below-goal [50.0, 90] | ''",
                "1 | 2 | 2025-10-31 | attendance.below-goal [50.0, 90] | study.below-goal [50.0, 90]",
                "1 | 2 | 2026-07-26 | attendance.below-goal [50.0, 90] | study.below-goal [50.0, 90]"
            })
    void moreThanNineInTen(int present, int owed, String day, String meetings, String study) {
        LawOn law = LawBook.shipped().asOf(LocalDate.parse(day));
        assertThat(said(TurnoutChecks.meetings(present, owed, law))).isEqualTo(meetings);
        assertThat(said(TurnoutChecks.study(present, owed, law))).isEqualTo(study);
    }

    private static String said(java.util.List<vn.dangvu.kernel.legal.Finding> findings) {
        return findings.stream().map(f -> f.key() + " " + f.parameters()).collect(Collectors.joining("; "));
    }
}
