package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.legal.BadgeMilestone.Discipline;

class BadgeMilestoneTest {

    private static Optional<BadgeMilestone> next(
            LocalDate decided, LocalDate on, List<Integer> held, Discipline... disciplines) {
        var facts = new SeniorityFacts(PartialDate.of(decided), null, null, true, List.of());
        return BadgeMilestone.next(Seniority.of(facts, on), held, List.of(disciplines), on);
    }

    @ParameterizedTest
    @CsvSource({
        "1996-11-07, 2026-11-07",
        "1996-11-08, 2027-02-03",
        "1997-02-03, 2027-02-03",
        "1997-02-04, 2027-05-19",
        "1997-05-20, 2027-09-02",
        "1997-09-03, 2027-11-07"
    })
    void theBadgeComesInTheFirstBatchAfterTheYearsAreReached(LocalDate decided, LocalDate batch) {
        assertThat(next(decided, LocalDate.of(2026, 11, 1), List.of())).hasValueSatisfying(m -> {
            assertThat(m.years()).isEqualTo(30);
            assertThat(m.batch()).isEqualTo(batch);
            assertThat(m.waitUntil()).isNull();
        });
    }

    @ParameterizedTest(name = "trap 20: {arguments}")
    @CsvSource({
        "reprimand, 2026-03-01, 2026-09-01, 2026-09-02",
        "reprimand, 2026-03-02, 2026-09-02, 2026-09-02",
        "reprimand, 2026-03-03, 2026-09-03, 2026-11-07",
        "warning, 2026-03-01, 2026-12-01, 2027-02-03",
        "dismissal, 2026-03-01, 2027-03-01, 2027-05-19",
        "reprimand, 2025-11-18, , 2026-05-19",
        "reprimand, 2025-11-19, , 2026-05-19",
        "reprimand, 2025-11-20, 2026-05-20, 2026-09-02"
    })
    void aDisciplineMakesTheBadgeWait(String form, LocalDate decided, LocalDate wait, LocalDate batch) {
        var milestone = next(
                        LocalDate.of(1996, 5, 10), LocalDate.of(2026, 5, 1), List.of(), new Discipline(form, decided))
                .orElseThrow();

        assertThat(milestone.waitUntil()).isEqualTo(wait);
        assertThat(milestone.batch()).isEqualTo(batch);
    }

    @Test
    void afterTheHeldBadgeComesTheNext() {
        LocalDate decided = LocalDate.of(1985, 1, 1);
        LocalDate on = LocalDate.of(2026, 11, 23);

        assertThat(next(decided, on, List.of(30, 40)).orElseThrow().years()).isEqualTo(45);
        assertThat(next(decided, on, List.of(30)).orElseThrow().years()).isEqualTo(40);
        assertThat(next(decided, on, List.of(30)).orElseThrow().batch()).isEqualTo(LocalDate.of(2027, 2, 3));
    }

    @Test
    void nobodyGetsABadgeBeforeRecognition() {
        var facts = new SeniorityFacts(PartialDate.of(LocalDate.of(2026, 3, 1)), null, null, false, List.of());
        LocalDate on = LocalDate.of(2026, 11, 23);

        assertThat(BadgeMilestone.next(Seniority.of(facts, on), List.of(), List.of(), on))
                .isEmpty();
    }
}
