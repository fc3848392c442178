package vn.dangvu.membership.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawBook;

class CommonDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03-03", // a Tuesday
        "2026-01, 2026-01-05", // 3 January is a Saturday: the Monday after
        "2026-05, 2026-05-04", // Sunday after the holidays
        "2025-06, 2025-06-03", // before there was a common day: the usual one
        "2025-05, 2025-05-05",
        "2026-10, 2026-10-05"
    })
    void theThirdOrTheNextWorkingDayOfTheFirstWeek(YearMonth month, LocalDate day) {
        assertThat(CommonDay.of(month, LawBook.shipped().asOf(month.atDay(1)), OfficialCalendar.national()))
                .isEqualTo(day);
    }
}
