package vn.dangvu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.time.PartialDate.Problem;

class PartialDateTest {

    private static PartialDate date(String text) {
        return PartialDate.read(text).date().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "27/2/2006, 27/02/2006, D",
        "27-10-1966, 27/10/1966, D",
        "27.10.1966, 27/10/1966, D",
        "27 / 10 / 1966, 27/10/1966, D",
        "2006-02-27, 27/02/2006, D",
        "2006-02-27T00:00, 27/02/2006, D",
        "29/02/2024, 29/02/2024, D",
        "07/1980, 07/1980, M",
        "7/1980, 07/1980, M",
        "00/7/1980, 07/1980, M",
        "--/7/1980, 07/1980, M",
        "1980-07, 07/1980, M",
        "1962, 1962, Y",
        "00/00/1962, 1962, Y"
    })
    void whatOldPapersWriteIsReadWithItsPrecision(String text, String written, PartialDate.Precision precision) {
        assertThat(date(text).format()).isEqualTo(written);
        assertThat(date(text).precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1980, IMPOSSIBLE",
        "29/02/2023, IMPOSSIBLE",
        "13/1980, IMPOSSIBLE",
        "27/00/1980, IMPOSSIBLE",
        "1/1/0980, IMPOSSIBLE",
        "'', EMPTY",
        "27/2/06, SHORT_YEAR",
        "62, UNREADABLE",
        "nam 1962, UNREADABLE",
        "27/2/2006/1, UNREADABLE",
        "1234567, UNREADABLE"
    })
    void whatIsNoDateIsToldAsAValue(String text, Problem problem) {
        assertThat(PartialDate.read(text).problem()).contains(problem);
        assertThat(PartialDate.read(text).date()).isEmpty();
    }

    @Test
    void nothingIsAnEmptyReading() {
        assertThat(PartialDate.read(null).problem()).contains(Problem.EMPTY);
        assertThat(PartialDate.of((LocalDate) null, "D")).isNull();
    }

    @Test
    void aMonthOrAYearSpansItsDays() {
        assertThat(date("02/2024").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(date("02/2024").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(date("1962").latest()).isEqualTo(LocalDate.of(1962, 12, 31));
        assertThat(date("1962").exactDay()).isEmpty();
        assertThat(date("03/02/1962").exactDay()).isEqualTo(Optional.of(LocalDate.of(1962, 2, 3)));
    }

    @Test
    void onlyWhatCannotOverlapIsCertain() {
        assertThat(date("1962").certainlyBefore(date("01/1963"))).isTrue();
        assertThat(date("1962").certainlyBefore(date("07/1962"))).isFalse();
        assertThat(date("1962").mayEqual(date("07/1962"))).isTrue();
        assertThat(date("08/1962").certainlyAfter(date("31/07/1962"))).isTrue();
        assertThat(date("08/1962").certainlyAfter(LocalDate.of(1962, 8, 1))).isFalse();
    }

    @Test
    void theFirstDayStandsForTheRest() {
        var stored = PartialDate.of(LocalDate.of(1980, 7, 19), "M");

        assertThat(stored.day()).isEqualTo(LocalDate.of(1980, 7, 1));
        assertThat(stored).isEqualTo(date("7/1980"));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day) {
        for (PartialDate.Precision precision : PartialDate.Precision.values()) {
            var date = new PartialDate(day, precision);
            assertThat(date(date.format())).isEqualTo(date);
        }
    }
}
