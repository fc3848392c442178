package vn.dangvu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.calendar.Deadline.Skipped;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Term;
import vn.dangvu.kernel.legal.Term.Unit;

class DeadlineTest {
    private static final Citation CITATION = Citation.of("294-QĐ/TW", "4.3.1", Mark.VERIFIED);
    private static final OfficialCalendar NATIONAL = OfficialCalendar.national();

    private static Deadline deadline(LocalDate start, int amount, Unit unit, LocalDate today) {
        return Deadline.of(start, new Term(amount, unit, CITATION), today, NATIONAL);
    }

    @Test
    void aComplaintReceivedOnTheFridayBeforeTetCountsFromTheMondayAfter() {
        var deadline = deadline(LocalDate.of(2025, 1, 24), 30, Unit.WORKING_DAYS, LocalDate.of(2025, 3, 3));

        assertThat(deadline.due()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(deadline.skipped())
                .containsExactly(new Skipped("tet", LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 31), false));
        assertThat(deadline.left()).isEqualTo(9);
        assertThat(deadline.leftUnit()).isEqualTo(Unit.WORKING_DAYS);
        assertThat(deadline.citation()).isEqualTo(CITATION);
        assertThat(deadline.sureness()).isEqualTo(Mark.VERIFIED);
        assertThat(deadline.over()).isFalse();
    }

    @Test
    void everyHolidayInsideTheClockIsNamed() {
        var deadline = deadline(LocalDate.of(2026, 4, 3), 45, Unit.WORKING_DAYS, LocalDate.of(2026, 4, 3));

        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(deadline.skipped()).extracting(Skipped::name).containsExactly("hung-kings", "reunification-labour");
        assertThat(deadline.left()).isEqualTo(45);
    }

    @Test
    void aHolidayThatRunsOverAWeekendIsOneSpan() {
        var deadline = deadline(LocalDate.of(2021, 2, 5), 10, Unit.WORKING_DAYS, LocalDate.of(2021, 2, 5));

        assertThat(deadline.skipped())
                .containsExactly(new Skipped("tet", LocalDate.of(2021, 2, 10), LocalDate.of(2021, 2, 16), false));
    }

    @Test
    void aWorkedSaturdayInsideTheClockCountsAndIsNamed() {
        var deadline = deadline(LocalDate.of(2026, 8, 17), 10, Unit.WORKING_DAYS, LocalDate.of(2026, 8, 17));

        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(deadline.workedSaturdays()).isEqualTo(List.of(LocalDate.of(2026, 8, 22)));
        assertThat(deadline.skipped()).isEmpty();
    }

    @Test
    void aClockThatRanOutTellsHowManyWorkingDaysAgo() {
        var deadline = deadline(LocalDate.of(2025, 1, 20), 2, Unit.WORKING_DAYS, LocalDate.of(2025, 2, 4));

        assertThat(deadline.due()).isEqualTo(LocalDate.of(2025, 1, 22));
        assertThat(deadline.left()).isEqualTo(-4);
        assertThat(deadline.over()).isTrue();
    }

    @Test
    void daysAndMonthsAreCalendarDaysAndARestDayIsToldNotMoved() {
        var days = deadline(LocalDate.of(2025, 1, 10), 30, Unit.DAYS, LocalDate.of(2025, 2, 1));
        assertThat(days.due()).isEqualTo(LocalDate.of(2025, 2, 9));
        assertThat(days.restDay()).isTrue();
        assertThat(days.left()).isEqualTo(8);
        assertThat(days.skipped()).isEmpty();

        var months = deadline(LocalDate.of(2024, 2, 29), 12, Unit.MONTHS, LocalDate.of(2025, 3, 1));
        assertThat(months.due()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(months.left()).isEqualTo(-1);
        assertThat(months.leftUnit()).isEqualTo(Unit.DAYS);

        assertThat(deadline(LocalDate.of(2024, 2, 29), 1, Unit.YEARS, LocalDate.of(2025, 3, 1))
                        .due())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void aClockThroughAnUnannouncedTetIsUnverified() {
        var deadline = deadline(LocalDate.of(2027, 1, 25), 15, Unit.WORKING_DAYS, LocalDate.of(2027, 1, 25));

        assertThat(deadline.sureness()).isEqualTo(Mark.UNVERIFIED);
    }

    @Property
    void aWeekdayStartNeverEndsEarlierThanTheCountItself(
            @ForAll @DateRange(min = "2019-01-01", max = "2027-01-01") LocalDate start,
            @ForAll @IntRange(min = 1, max = 120) int amount) {
        var deadline = deadline(start, amount, Unit.WORKING_DAYS, start);

        assertThat(deadline.due()).isAfterOrEqualTo(start.plusDays(amount));
        assertThat(deadline.left()).isEqualTo(amount);
        assertThat(deadline.restDay()).isFalse();
        assertThat(deadline.skipped()).allSatisfy(s -> assertThat(s.from()).isBetween(start, deadline.due()));
    }
}
