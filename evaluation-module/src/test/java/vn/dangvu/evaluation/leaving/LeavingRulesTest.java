package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.membership.VotingBody;

class LeavingRulesTest {
    private static final OfficialCalendar CALENDAR = OfficialCalendar.national();

    @ParameterizedTest
    @CsvSource({
        "ABSENT, months=2, leaving.ground.months",
        "ABSENT, months=3, ",
        "UNPAID, months=2, leaving.ground.months",
        "UNPAID, months=3, ",
        "UNPAID, months=ba, leaving.evidence.number",
        "CARD, , ",
        "NO_PROGRESS, helped_since=02/10/2024, leaving.ground.help",
        "NO_PROGRESS, helped_since=01/10/2024, ",
        "NO_PROGRESS, helped_since=10/2024, leaving.evidence.day",
        "SHORTCOMING, first_year=2024;last_year=2024, leaving.ground.years",
        "SHORTCOMING, first_year=2023;last_year=2024, ",
        "POLITICAL, , ",
        "TRANSFER, months=4, ",
        "WISH, , leaving.ground.wrong"
    })
    void aGroundReachesWhatTheRulesOfTheDayAskFor(Ground ground, String told, String wrong) {
        Map<String, String> evidence = new HashMap<>(Map.of("paper", "Biên bản"));
        if (told != null) {
            for (String item : told.split(";")) {
                evidence.put(item.split("=")[0], item.split("=")[1]);
            }
        }
        var found = GroundChecks.of(
                Chain.DELETION, ground, evidence, LawBook.shipped().asOf(LocalDate.of(2025, 10, 1)));
        if (wrong == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(Finding::key).containsExactly(wrong);
        }
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void nothingIsOpenedWithoutEvidence(Ground ground) {
        for (Chain chain : Chain.values()) {
            assertThat(GroundChecks.of(
                            chain, ground, Map.of(), LawBook.shipped().asOf(LocalDate.of(2025, 10, 1))))
                    .isNotEmpty();
        }
    }

    /** Tết of 2026 lies inside: 30 working days from the Friday before it. */
    @Test
    void workingDaysLeaveOutTet() {
        LocalDate received = LocalDate.of(2026, 2, 13);
        Deadline until = ComplaintClocks.toComplain(Chain.DELETION, received, received, CALENDAR)
                .orElseThrow();
        assertThat(until.due()).isEqualTo(CALENDAR.workingDayAfter(received, 30));
        assertThat(until.skipped()).isNotEmpty();
        assertThat(until.due()).isAfter(LocalDate.of(2026, 3, 27));
        for (int shift = -1; shift <= 1; shift++) {
            LocalDate filed = until.due().plusDays(shift);
            var complaint = new Complaint(
                    1, 1, Level.SUPERIOR, filed, filed, "x", until.due(), null, false, java.util.List.of());
            assertThat(complaint.late()).isEqualTo(shift > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXPULSION, 2026-01-31, 2026-02-28",
        "DISCIPLINE, 2026-03-05, 2026-04-05",
        "EXPULSION, 2020-03-05, 2020-04-05",
        "DELETION, 2025-06-30, ",
        "DELETION, 2025-07-01, 2025-08-12"
    })
    void aComplaintIsCountedFromReceiptByTheRulesOfThatDay(Chain chain, LocalDate received, LocalDate due) {
        assertThat(ComplaintClocks.toComplain(chain, received, received, CALENDAR)
                        .map(Deadline::due)
                        .orElse(null))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETION, SUPERIOR, 90",
        "DELETION, PROVINCE, 90",
        "DELETION, CENTRAL, 180",
        "EXPULSION, SUPERIOR, 3",
        "EXPULSION, CENTRAL, 6"
    })
    void theAnswerHasItsOwnClock(Chain chain, Level level, int amount) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(ComplaintClocks.toAnswer(chain, level, day, day, CALENDAR)
                        .orElseThrow()
                        .amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETION, BRANCH, 6, 9, true",
        "DELETION, BRANCH, 5, 9, false",
        "DELETION, BRANCH, 19, 29, false",
        "DELETION, BRANCH, 20, 30, true",
        "DELETION, COMMITTEE, 20, 30, true",
        "DELETION, STANDING_COMMITTEE, 4, 8, false",
        "DELETION, STANDING_COMMITTEE, 4, 7, true",
        "EXPULSION, BRANCH, 19, 29, false",
        "RESIGNATION, BRANCH, 20, 30, true",
        "DISCIPLINE, BRANCH, 15, 30, false",
        "DISCIPLINE, BRANCH, 16, 30, true"
    })
    void theShareNeeded(Chain chain, VotingBody body, int inFavour, int base, boolean passes) {
        var majority = VoteWriter.majority(chain, body);
        var share = LawBook.shipped().asOf(LocalDate.of(2025, 10, 1)).fraction(majority.parameter());
        assertThat(majority.exceeded() ? share.exceededBy(inFavour, base) : share.reachedBy(inFavour, base))
                .isEqualTo(passes);
    }
}
