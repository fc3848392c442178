package vn.dangvu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Mark;

class OfficialCalendarTest {
    private static final OfficialCalendar NATIONAL = OfficialCalendar.national();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, false",
        "2019-01-05, true",
        "2019-04-15, false",
        "2019-05-04, true",
        "2020-01-22, true",
        "2020-01-23, false",
        "2020-01-30, true",
        "2021-02-16, false",
        "2021-05-03, false",
        "2022-09-01, false",
        "2023-04-28, true",
        "2023-05-03, false",
        "2024-05-04, true",
        "2024-05-11, false",
        "2025-04-26, true",
        "2025-05-02, false",
        "2026-01-10, true",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-11-24, false",
        "2026-11-23, true",
        "2025-11-24, true",
        "2027-02-08, false"
    })
    void theDaysOfPublicBodiesAreAsAnnounced(LocalDate day, boolean working) {
        assertThat(NATIONAL.isWorking(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2019, 11", "2020, 10", "2021, 11", "2024, 12", "2025, 12", "2026, 14"})
    void everyYearHasItsNumberOfWeekdaysOff(int year, int off) {
        assertThat(NATIONAL.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .filteredOn(d -> d.kind() == CalendarDay.Kind.OFF)
                .hasSize(off);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 1, 2025-02-03",
        "2025-01-24, 30, 2025-03-14",
        "2026-04-03, 45, 2026-06-10",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-20, 2, 2026-08-22",
        "2026-08-22, 1, 2026-08-24",
        "2025-01-24, 0, 2025-01-24"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int count, LocalDate end) {
        assertThat(NATIONAL.workingDayAfter(start, count)).isEqualTo(end);
    }

    @Test
    void aDayDecidedHereHidesTheNationalRow() {
        var swap = new CalendarDay(day("2026-11-23"), CalendarDay.Kind.OFF, "Hoán đổi", "Thông báo", Mark.LOCAL, true);
        var worked =
                new CalendarDay(day("2026-11-28"), CalendarDay.Kind.WORKED, "Hoán đổi", "Thông báo", Mark.LOCAL, true);
        var back = new CalendarDay(day("2026-11-24"), CalendarDay.Kind.ORDINARY, "Bỏ", "Thông báo", Mark.LOCAL, true);

        var calendar = NATIONAL.with(List.of(swap, worked, back));

        assertThat(calendar.isWorking(day("2026-11-23"))).isFalse();
        assertThat(calendar.isWorking(day("2026-11-28"))).isTrue();
        assertThat(calendar.isWorking(day("2026-11-24"))).isTrue();
        assertThat(NATIONAL.isWorking(day("2026-11-24"))).isFalse();
    }

    @Test
    void whatIsNotSureIsSaid() {
        assertThat(NATIONAL.sureness(day("2025-01-02"), day("2025-03-14"))).isEqualTo(Mark.VERIFIED);
        assertThat(NATIONAL.sureness(day("2026-11-01"), day("2026-11-30"))).isEqualTo(Mark.SECOND_HAND);
        assertThat(NATIONAL.sureness(day("2027-02-01"), day("2027-02-28"))).isEqualTo(Mark.UNVERIFIED);
        assertThat(NATIONAL.sureness(day("2027-12-01"), day("2028-01-10"))).isEqualTo(Mark.UNVERIFIED);
    }

    @Test
    void aFileWithAMistakeIsNotAccepted() {
        String head = "covered: {from: 2026-01-01, to: 2026-12-31}\ndays:\n";

        assertThatThrownBy(() -> read(head + "  - {day: 2026-01-01, name: x, mark: verified}"))
                .hasMessageContaining("source is missing");
        assertThatThrownBy(() -> read(head + "  - {day: 2026-01-01, name: x, source: s, mark: sure}"))
                .hasMessageContaining("no mark of sureness: sure");
        assertThatThrownBy(() -> read(head + "  - {day: 2026-01-01, name: x, source: s, mark: verified}\n"
                        + "  - {day: 2026-01-01, name: y, source: s, mark: verified}"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> read(head + "  - {day: 2026-01-01, kind: worked, name: x, source: s, mark: verified}"))
                .hasMessageContaining("worked anyway");
    }

    private static OfficialCalendar read(String yaml) {
        return CalendarFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void countingForthAndBackAgrees(
            @ForAll @DateRange(min = "2018-12-01", max = "2027-06-30") LocalDate start,
            @ForAll @IntRange(min = 1, max = 200) int count) {
        LocalDate end = NATIONAL.workingDayAfter(start, count);

        assertThat(NATIONAL.isWorking(end)).isTrue();
        assertThat(NATIONAL.workingDays(start, end)).isEqualTo(count);
        assertThat(NATIONAL.workingDays(end, start)).isEqualTo(-count);
    }

    @Property
    void aSpanIsTheSumOfItsParts(
            @ForAll @DateRange(min = "2018-12-01", max = "2027-12-31") LocalDate a,
            @ForAll @DateRange(min = "2018-12-01", max = "2027-12-31") LocalDate b,
            @ForAll @DateRange(min = "2018-12-01", max = "2027-12-31") LocalDate c) {
        assertThat(NATIONAL.workingDays(a, b) + NATIONAL.workingDays(b, c)).isEqualTo(NATIONAL.workingDays(a, c));
    }
}
