package vn.dangvu.membership.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.membership.duties.BadgesOfTheBatch.Batch;

class CalendarDutyTest {

    private static CalendarDuty duty(String key) {
        return CalendarDuty.all().stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "branch-meeting, 2025-12-02, 2025-12-03",
        "branch-meeting, 2025-12-03, 2025-12-03",
        "branch-meeting, 2025-12-04, 2026-01-03",
        "reconcile-list, 2026-02-10, 2026-03-31",
        "reconcile-list, 2026-03-31, 2026-03-31",
        "reconcile-list, 2026-04-01, 2026-06-30",
        "reconcile-files, 2026-07-01, 2026-12-31",
        "assign-tasks, 2026-01-31, 2026-01-31",
        "assign-tasks, 2026-02-01, 2027-01-31",
        "card-batch, 2028-02-01, 2028-02-29"
    })
    void aDutyComesBackOnItsDay(String key, LocalDate today, LocalDate next) {
        assertThat(duty(key).next(today)).contains(next);
    }

    @Test
    void aDutyIsNotOlderThanItsRule() {
        assertThat(duty("branch-meeting").next(LocalDate.of(2025, 7, 22))).isEmpty();
        assertThat(duty("branch-meeting").next(LocalDate.of(2025, 7, 23))).isPresent();
    }

    @Test
    void everyDutySaysWhatItRestsOn() {
        var law = new Law().asOf(LocalDate.of(2026, 11, 23));
        assertThat(CalendarDuty.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(d -> assertThat(d.citation(law)).as(d.key()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-07, 2025-09-02, 2025-11-07",
        "2025-11-08, 2025-11-07, 2026-02-03",
        "2026-02-03, 2025-11-07, 2026-02-03",
        "2026-02-04, 2026-02-03, 2026-05-19"
    })
    void theNextBatchOfBadgesIncludesItsOwnDay(LocalDate today, LocalDate before, LocalDate day) {
        assertThat(Batch.next(new Law().asOf(today), today)).isEqualTo(new Batch(before, day));
    }

    @ParameterizedTest
    @CsvSource({"1995-11-07, -", "1995-11-08, 30", "1996-02-03, 30", "1996-02-04, -", "1966-01-01, 60"})
    void whoPassesAMilestoneSinceTheLastBatchBelongsToThisOne(LocalDate start, String years) {
        var batch = new Batch(LocalDate.of(2025, 11, 7), LocalDate.of(2026, 2, 3));
        var found = batch.milestone(start, List.of(30, 40, 45, 50, 55, 60));
        assertThat(found.map(String::valueOf).orElse("-")).isEqualTo(years);
    }
}
