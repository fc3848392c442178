package vn.dangvu.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.testing.Room;

/** "Three months in a year", by each of the three readings; the database counts a run as the product does. */
class MonthsInYearTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @ParameterizedTest
    @CsvSource({
        // months, day, calendar year, in a row, rolling, most
        "'', 2026-11-27, 0, 0, 0, 0",
        "2026-03, 2026-11-27, 1, 1, 1, 1",
        "2026-03 2026-05, 2026-11-27, 2, 1, 2, 2",
        "2026-03 2026-04 2026-05, 2026-11-27, 3, 3, 3, 3",
        "2026-01 2026-05 2026-09, 2026-11-27, 3, 1, 3, 3",
        // over the turn of the year: three in a row, but two and one in the calendar years
        "2026-11 2026-12 2027-01, 2027-01-31, 1, 3, 3, 3",
        "2026-11 2026-12, 2026-12-31, 2, 2, 2, 2",
        "2026-10 2026-11 2026-12 2027-01 2027-02, 2027-02-01, 2, 5, 5, 5",
        // the twelve months that end with the one looked at
        "2025-11 2026-03 2026-11, 2026-11-01, 2, 1, 2, 2",
        "2025-12 2026-03 2026-11, 2026-11-30, 2, 1, 3, 3",
        "2025-12 2026-03, 2026-11-30, 1, 1, 2, 2",
        // later months are not looked at, none counts twice, the order does not matter
        "2026-12 2026-03 2026-03 2026-02, 2026-11-30, 2, 2, 2, 2",
        "2024-02 2024-03 2024-04 2026-02, 2026-11-30, 1, 3, 1, 3"
    })
    void eachReadingCountsItsWay(String months, LocalDate day, int calendar, int row, int rolling, int most) {
        var counted = MonthsInYear.on(day, months(months));
        assertThat(counted.count(MonthsInYear.CALENDAR_YEAR)).isEqualTo(calendar);
        assertThat(counted.count(MonthsInYear.CONSECUTIVE)).isEqualTo(row);
        assertThat(counted.count(MonthsInYear.ROLLING_YEAR)).isEqualTo(rolling);
        assertThat(counted.most()).isEqualTo(most);
        String array = counted.months().stream()
                .map(m -> "date '" + m.atDay(1) + "'")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        assertThat(ROOM.value("select membership.months_in_a_row(array[" + array + "]::date[])"))
                .isEqualTo(Integer.toString(row));
    }

    private static List<YearMonth> months(String months) {
        return Arrays.stream(months.split(" "))
                .filter(m -> !m.isEmpty())
                .map(YearMonth::parse)
                .toList();
    }

    @Test
    void noReadingIsMadeUp() {
        var counted = MonthsInYear.on(LocalDate.of(2026, 11, 27), List.of());
        assertThatThrownBy(() -> counted.count("fiscal-year")).isInstanceOf(IllegalArgumentException.class);
        assertThat(MonthsInYear.firstOfRolling(LocalDate.of(2027, 1, 5))).isEqualTo(YearMonth.of(2026, 2));
    }
}
