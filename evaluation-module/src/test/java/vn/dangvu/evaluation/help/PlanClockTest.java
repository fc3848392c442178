package vn.dangvu.evaluation.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve months day by day, standing still and running again. */
class PlanClockTest {

    private static PlanClock clock(String begins, String pauses) {
        var all = new ArrayList<PlanClock.Pause>();
        if (pauses != null) {
            for (String pause : pauses.split(" ")) {
                String[] days = pause.split("/");
                all.add(new PlanClock.Pause(
                        LocalDate.parse(days[0]), days.length == 1 ? null : LocalDate.parse(days[1]), "ốm"));
            }
        }
        return new PlanClock(LocalDate.parse(begins), 12, 3, all);
    }

    @ParameterizedTest
    @CsvSource({
        // begins, pauses, end, first quarter, third quarter
        "2024-01-15, , 2025-01-15, 2024-04-15, 2024-10-15",
        "2024-02-29, , 2025-02-28, 2024-05-29, 2024-11-29",
        "2023-02-28, , 2024-02-28, 2023-05-28, 2023-11-28",
        "2023-11-30, , 2024-11-30, 2024-02-29, 2024-08-30",
        "2024-01-15, 2024-03-01/2024-03-31, 2025-02-14, 2024-05-15, 2024-11-14",
        "2024-01-15, 2024-06-01/2024-06-02, 2025-01-16, 2024-04-15, 2024-10-16",
        "2024-01-15, 2024-02-01/2024-02-11 2024-12-01/2024-12-31, 2025-02-24, 2024-04-25, 2024-10-25",
        // a pause that begins on the last day, or after it, moves nothing
        "2024-01-15, 2025-01-15/2025-03-01, 2025-01-15, 2024-04-15, 2024-10-15",
        "2024-01-15, 2025-01-14/2025-01-24, 2025-01-25, 2024-04-15, 2024-10-15",
        // the first pause carries the last day behind the second one
        "2024-01-15, 2024-02-01/2024-02-11 2025-01-20/2025-01-22, 2025-01-27, 2024-04-25, 2024-10-25"
    })
    void theLastDayMovesByTheDaysOnWhichTheClockStood(
            String begins, String pauses, String end, String first, String third) {
        PlanClock clock = clock(begins, pauses);
        assertThat(clock.end().end()).isEqualTo(end);
        assertThat(clock.due(1)).isEqualTo(first);
        assertThat(clock.due(3)).isEqualTo(third);
        assertThat(clock.due(4)).isEqualTo(end);
    }

    @Test
    void aClockThatStandsHasNoLastDayAndSaysWhatItWouldHaveBeen() {
        PlanClock clock = clock("2024-01-15", "2024-05-01");
        assertThat(clock.stands()).isTrue();
        assertThat(clock.end().end()).isNull();
        assertThat(clock.end().plain()).isEqualTo("2025-01-15");
        assertThat(clock.due(1)).isEqualTo("2024-04-15");
        assertThat(clock.due(2)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // looks as quarter=day, today, states
        ", 2024-04-15, WAITING AHEAD AHEAD AHEAD",
        ", 2024-04-16, MISSED WAITING AHEAD AHEAD",
        "1=2024-04-15, 2024-04-16, DONE WAITING AHEAD AHEAD",
        "1=2024-04-16, 2024-04-16, DONE_LATE WAITING AHEAD AHEAD",
        "1=2024-04-01, 2024-07-16, DONE MISSED WAITING AHEAD",
        "2=2024-07-01, 2025-01-16, MISSED DONE MISSED MISSED"
    })
    void aQuarterNobodyLookedAtIsShown(String looks, String today, String states) {
        var looked = new java.util.HashMap<Integer, LocalDate>();
        if (looks != null) {
            looked.put(Integer.valueOf(looks.substring(0, 1)), LocalDate.parse(looks.substring(2)));
        }
        assertThat(Quarter.of(clock("2024-01-15", null), looked, LocalDate.parse(today)))
                .extracting(q -> q.state().name())
                .containsExactlyElementsOf(List.of(states.split(" ")));
    }

    @Test
    void aQuarterDoesNotFallDueWhileTheClockStands() {
        assertThat(Quarter.of(clock("2024-01-15", "2024-03-01"), Map.of(), LocalDate.of(2025, 6, 1)))
                .extracting(q -> q.state().name())
                .containsExactly("WAITING", "AHEAD", "AHEAD", "AHEAD");
    }
}
