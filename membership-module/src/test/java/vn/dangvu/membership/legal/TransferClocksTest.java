package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;

/** Every clock of a transfer: the day before its last, its last, the day after; days off skipped; the days before and after a change of law. */
class TransferClocksTest {
    private static final OfficialCalendar CALENDAR = OfficialCalendar.national();

    private static String shown(Optional<Deadline> deadline) {
        return deadline.map(d -> d.due() + " " + d.left() + (d.over() ? " over" : ""))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-07-15, -",
        "2025-07-01, 2025-09-23, '2025-09-25 2'",
        "2025-07-01, 2025-09-25, '2025-09-25 0'",
        "2025-07-01, 2025-09-26, '2025-09-25 -1 over'",
        "2026-07-24, 2026-10-20, '2026-10-20 0'",
        "2026-07-26, 2026-10-19, '2026-10-20 1'",
        "2026-07-26, 2026-10-20, '2026-10-20 0'",
        "2026-07-26, 2026-10-21, '2026-10-20 -1 over'"
    })
    void sixtyWorkingDaysFromTheDayTheDecisionHolds(LocalDate basis, LocalDate today, String due) {
        assertThat(shown(TransferClocks.start(basis, today, CALENDAR))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, false", "2026-07-25, false", "2026-07-26, true", "2026-07-27, true"})
    void sinceTheNewRuleTheTermIsOneForCompleting(LocalDate basis, boolean completes) {
        assertThat(TransferClocks.mustBeCompleted(basis)).isEqualTo(completes);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-08, 2025-06-10, -",
        "2025-06-09, 2025-07-20, '2025-07-21 1'",
        "2025-06-09, 2025-07-21, '2025-07-21 0'",
        "2025-06-09, 2025-07-22, '2025-07-21 -1 over'",
        "2026-01-30, 2026-03-20, '2026-03-20 0'",
        "2026-01-30, 2026-03-21, '2026-03-20 0'",
        "2026-01-30, 2026-03-23, '2026-03-20 -1 over'"
    })
    void thirtyWorkingDaysToHandInTheFile(LocalDate introduced, LocalDate today, String due) {
        assertThat(shown(TransferClocks.present(introduced, false, false, today, CALENDAR)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, false, 2025-10-01, -",
        "2025-09-29, false, 2025-12-22, '2025-12-22 0'",
        "2025-09-29, false, 2025-12-23, '2025-12-22 -1 over'",
        "2025-09-29, true, 2025-11-10, '2025-11-10 0'",
        "2025-09-29, true, 2025-11-11, '2025-11-10 -1 over'"
    })
    void abroadItIsSixtyAndForATimeThirty(LocalDate introduced, boolean temporary, LocalDate today, String due) {
        assertThat(shown(TransferClocks.present(introduced, true, temporary, today, CALENDAR)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, 2025-12-28, -",
        "2025-09-29, 2025-12-28, '2025-12-29 1'",
        "2025-09-29, 2025-12-29, '2025-12-29 0'",
        "2025-09-29, 2025-12-30, '2025-12-29 -1 over'",
        "2025-11-30, 2026-02-28, '2026-02-28 0'",
        "2025-11-30, 2026-03-01, '2026-02-28 -1 over'"
    })
    void afterThreeMonthsTheFileIsMissing(LocalDate introduced, LocalDate today, String due) {
        assertThat(shown(TransferClocks.fileMissing(introduced, today, CALENDAR)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-07-02, -",
        "2025-07-01, 2025-08-12, '2025-08-12 0'",
        "2025-07-01, 2025-08-13, '2025-08-12 -1 over'"
    })
    void theMembersOfADissolvedBranchMoveWithinThirtyWorkingDays(LocalDate closed, LocalDate today, String due) {
        assertThat(shown(TransferClocks.afterDissolution(closed, today, CALENDAR)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, 2025-10-01, -",
        "2025-09-29, 2025-11-10, '2025-11-10 0'",
        "2025-09-29, 2025-11-11, '2025-11-10 -1 over'"
    })
    void whoComesHomeReportsWithinThirtyWorkingDays(LocalDate home, LocalDate today, String due) {
        assertThat(shown(TransferClocks.afterReturn(home, today, CALENDAR))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, tet", "2026-04-10, liberation"})
    void aSumSaysWhichDaysOffItLeftOut(LocalDate introduced, String first) {
        Deadline deadline = TransferClocks.present(introduced, false, false, introduced, CALENDAR)
                .orElseThrow();
        assertThat(deadline.skipped()).isNotEmpty();
        assertThat(deadline.citation().text()).isEqualTo("06-HD/TW (2025), 10");
        assertThat(CALENDAR.workingDays(introduced, deadline.due())).isEqualTo(30);
    }
}
