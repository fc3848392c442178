package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.legal.SeniorityFacts.Gap;

class SeniorityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static PartialDate date(String text) {
        return PartialDate.read(text).date().orElseThrow();
    }

    private static Seniority of(String decided, String first, String card, boolean official, Gap... gaps) {
        return Seniority.of(
                new SeniorityFacts(
                        decided == null ? null : date(decided),
                        first == null ? null : date(first),
                        card == null ? null : date(card),
                        official,
                        List.of(gaps)),
                TODAY);
    }

    @Test
    void itIsCountedFromTheDecisionNotTheCeremony() {
        Seniority seniority = of("23/11/1996", null, "03/02/1997", true);

        assertThat(seniority.basis()).isEqualTo("decision");
        assertThat(seniority.years()).isEqualTo(30);
        assertThat(seniority.citation().instrument()).isEqualTo("208-QĐ/TW");
        assertThat(of("24/11/1996", null, "03/02/1997", true).years()).isEqualTo(29);
    }

    @Test
    void withoutADecisionTheCardStands() {
        assertThat(of(null, null, "03/02/1997", true).basis()).isEqualTo("card");
        assertThat(of(null, null, null, true).steps())
                .extracting(Seniority.Step::key)
                .containsExactly("seniority.no-date");
    }

    @Test
    void aReadmittedMemberCountsFromTheFirstDecisionWithoutTheTimeOutside() {
        Seniority seniority = of(
                "01/06/2005",
                "01/03/1990",
                null,
                true,
                new Gap(LocalDate.of(2000, 1, 15), LocalDate.of(2005, 6, 1), "out"));

        assertThat(seniority.basis()).isEqualTo("first-decision");
        assertThat(seniority.counted()).isEqualTo(LocalDate.of(1995, 7, 18));
        assertThat(seniority.years()).isEqualTo(31);
        assertThat(seniority.steps())
                .extracting(Seniority.Step::key)
                .containsExactly("seniority.start.first-decision", "seniority.gap", "seniority.total");
        assertThat(seniority.steps().get(1).parameters()).endsWith("out", 64, 17);
    }

    @Test
    void aGapWithoutEndStopsTheClockAndHidesTheMilestone() {
        Seniority seniority = of("01/03/1997", null, null, true, new Gap(LocalDate.of(2020, 3, 1), null, "lost"));

        assertThat(seniority.years()).isEqualTo(23);
        assertThat(seniority.open()).isTrue();
        assertThat(seniority.reaches(30)).isEmpty();
    }

    @Test
    void aGapOfTheFutureChangesNothingToday() {
        assertThat(of("23/11/1996", null, null, true, new Gap(LocalDate.of(2027, 1, 1), null, "lost"))
                        .years())
                .isEqualTo(30);
    }

    @Test
    void aYearAloneCountsFromItsLastDay() {
        Seniority seniority = of("1996", null, null, true);

        assertThat(seniority.certain()).isFalse();
        assertThat(seniority.counted()).isEqualTo(LocalDate.of(1996, 12, 31));
        assertThat(seniority.years()).isEqualTo(29);
    }

    @Test
    void beforeRecognitionItIsOnlyProvisional() {
        assertThat(of("01/03/2026", null, null, false).provisional()).isTrue();
        assertThat(of("01/03/2026", null, null, false).steps())
                .extracting(Seniority.Step::key)
                .contains("seniority.provisional");
    }

    @Test
    void aDecisionOnTheTwentyNinthOfFebruaryReachesItsYearsOnTheTwentyEighth() {
        assertThat(of("29/02/1996", null, null, true).reaches(30)).contains(LocalDate.of(2026, 2, 28));
    }

    @Property
    void aLaterDecisionNeverMakesAnybodyOlder(
            @ForAll @DateRange(min = "1960-01-01", max = "2026-11-23") LocalDate a,
            @ForAll @DateRange(min = "1960-01-01", max = "2026-11-23") LocalDate b) {
        assertThat(since(a.isBefore(b) ? b : a).months())
                .isLessThanOrEqualTo(since(a.isBefore(b) ? a : b).months());
    }

    /** Months are of different lengths: taken off as months and days, a longer gap may give back up to three days, and never more. */
    @Property
    void aLongerGapNeverMakesAnybodyOlder(
            @ForAll @DateRange(min = "1960-01-01", max = "1990-01-01") LocalDate decided,
            @ForAll @DateRange(min = "1990-01-02", max = "2005-01-01") LocalDate from,
            @ForAll @DateRange(min = "2005-01-02", max = "2026-11-23") LocalDate a,
            @ForAll @DateRange(min = "2005-01-02", max = "2026-11-23") LocalDate b) {
        LocalDate shorter = a.isBefore(b) ? a : b;
        LocalDate longer = a.isBefore(b) ? b : a;
        assertThat(since(decided, new Gap(from, longer, "out")).counted())
                .isAfterOrEqualTo(
                        since(decided, new Gap(from, shorter, "out")).counted().minusDays(3));
        assertThat(since(decided, new Gap(from, longer.plusMonths(1), "out")).months())
                .isLessThanOrEqualTo(
                        since(decided, new Gap(from, shorter, "out")).months());
    }

    private static Seniority since(LocalDate decided, Gap... gaps) {
        return Seniority.of(
                new SeniorityFacts(PartialDate.of(decided), null, null, true, List.of(gaps)), LocalDate.of(2027, 1, 1));
    }

    @Property
    void aGapNeverMakesAnybodyOlder(
            @ForAll @DateRange(min = "1960-01-01", max = "2020-01-01") LocalDate decided,
            @ForAll @DateRange(min = "1960-01-01", max = "2026-11-23") LocalDate a,
            @ForAll @DateRange(min = "1960-01-01", max = "2026-11-23") LocalDate b) {
        var gap = new Gap(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a, "out");
        var facts = new SeniorityFacts(PartialDate.of(decided), null, null, true, List.of());
        var withGap = new SeniorityFacts(PartialDate.of(decided), null, null, true, List.of(gap));

        assertThat(Seniority.of(withGap, TODAY).months())
                .isBetween(0, Seniority.of(facts, TODAY).months());
    }
}
