package vn.dangvu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-01-31, 1, 2024-02-29",
        "2023-01-31, 1, 2023-02-28",
        "2024-08-31, 6, 2025-02-28",
        "2024-03-15, 12, 2025-03-15"
    })
    void theDayOfTheSameNumberOrTheLastOfTheMonth(LocalDate start, int months, LocalDate day) {
        assertThat(Months.after(start, months)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-02-27, 11",
        "2024-02-29, 2025-02-28, 12",
        "2024-01-31, 2024-02-28, 0",
        "2024-01-31, 2024-02-29, 1",
        "2024-03-15, 2025-03-14, 11",
        "2024-03-15, 2025-03-15, 12",
        "2024-03-15, 2024-03-15, 0"
    })
    void wholeMonthsHavePassedOnTheDayTheyEnd(LocalDate start, LocalDate end, int months) {
        assertThat(Months.between(start, end)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2006-11-23, 2024-11-22, 17", "2006-11-23, 2024-11-23, 18", "2008-02-29, 2026-02-28, 18"})
    void aYearOfAgeIsTwelveWholeMonths(LocalDate born, LocalDate day, int years) {
        assertThat(Months.years(born, day)).isEqualTo(years);
    }

    @Property
    void countingBackGivesWhatWasAdded(
            @ForAll @DateRange(min = "1930-01-01", max = "2100-12-31") LocalDate start,
            @ForAll @IntRange(min = 0, max = 1200) int months) {
        LocalDate end = Months.after(start, months);

        assertThat(Months.between(start, end)).isGreaterThanOrEqualTo(months);
        assertThat(Months.after(start, Months.between(start, end))).isEqualTo(end);
        assertThat(Months.between(start, end.minusDays(1))).isLessThanOrEqualTo(months);
    }
}
