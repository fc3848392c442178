package vn.dangvu.evaluation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.LawBook;

class RegimeTest {
    private static Regime on(LocalDate day) {
        return Regime.of(LawBook.shipped().asOf(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-08, 132-QĐ/TW, levels, , , 20",
        "2023-10-03, 132-QĐ/TW, levels, , , 20",
        "2023-10-04, 124-QĐ/TW, grades, , , 20",
        "2023-10-05, 124-QĐ/TW, grades, , , 20",
        "2025-08-29, 124-QĐ/TW, grades, , , 20",
        "2025-08-30, 366-QĐ/TW, points, 30, 70, 25",
        "2025-08-31, 366-QĐ/TW, points, 30, 70, 25",
        "2026-12-15, 366-QĐ/TW, points, 30, 70, 25"
    })
    void theDayOfTheReviewSaysWhichRegime(
            LocalDate day, String instrument, String scale, Integer common, Integer results, int raised) {
        Regime regime = on(day);

        assertThat(regime.citation().instrument()).isEqualTo(instrument);
        assertThat(regime.scale()).isEqualTo(scale);
        assertThat(regime.common().orElse(null)).isEqualTo(common);
        assertThat(regime.results().orElse(null)).isEqualTo(results);
        assertThat(regime.capPercent(false)).isEqualTo(20);
        assertThat(regime.capPercent(true)).isEqualTo(raised);
    }

    @Test
    void nothingIsKnownBefore() {
        assertThat(on(LocalDate.of(2018, 3, 7)).known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-01, 02-HD KĐ.ĐG 2019, 02-HD KĐ.ĐG 2019, 02-HD KĐ.ĐG 2019",
        "2023-11-09, 02-HD KĐ.ĐG 2019, 02-HD KĐ.ĐG 2019, 02-HD KĐ.ĐG 2019",
        "2023-11-10, 02B-HD KĐ.ĐG 2023, 02A-HD KĐ.ĐG 2023, 02A-HD KĐ.ĐG 2023",
        "2025-10-30, 02B-HD KĐ.ĐG 2023, 02A-HD KĐ.ĐG 2023, 02A-HD KĐ.ĐG 2023",
        "2025-10-31, 02A-HD KĐ.ĐG 2025, 02B-HD KĐ.ĐG 2025, 02C-HD KĐ.ĐG 2025"
    })
    void lettersOfTheFormsTurnedRound(LocalDate day, String leader, String plain, String outside) {
        assertThat(on(day).form("leader")).contains(leader);
        assertThat(on(day).form("plain")).contains(plain);
        assertThat(on(day).form("outside")).contains(outside);
        assertThat(on(day).form("a group of the province")).contains(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-15, 2020-06-16, reviewed, too-new",
        "2020-12-15, 2020-06-15, rated, ''",
        "2020-12-15, 2020-06-14, rated, ''",
        "2023-10-03, 2023-04-04, reviewed, too-new",
        "2023-10-04, 2023-04-05, left-out, too-new",
        "2024-12-15, 2024-06-16, left-out, too-new",
        "2024-12-15, 2024-06-15, rated, ''",
        "2024-12-15, 2024-06-14, rated, ''",
        "2025-12-15, 2025-06-16, left-out, too-new",
        "2025-12-15, 2025-06-15, rated, ''",
        "2025-12-15, 2025-06-14, rated, ''",
        "2026-02-28, 2025-08-31, rated, ''",
        "2026-02-27, 2025-08-31, left-out, too-new"
    })
    void sixMonthsToTheDayInEachRegime(LocalDate review, LocalDate admitted, String part, String reason) {
        Participation found = Participation.of(
                new Reviewed(admitted, review, false, false), on(review).law());

        assertThat(found.part().code()).isEqualTo(part);
        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.enough().isAfter(review)).isEqualTo(reason.equals("too-new"));
    }

    @ParameterizedTest(name = "trap 11: {arguments}")
    @CsvSource({
        "2020-12-15, true, false, exempt",
        "2024-12-15, false, true, suspended",
        "2025-12-15, true, true, exempt"
    })
    void exemptAndSuspendedAreLeftOutInEachRegime(LocalDate review, boolean exempt, boolean suspended, String reason) {
        Participation found = Participation.of(
                new Reviewed(LocalDate.of(2010, 1, 1), review, exempt, suspended),
                on(review).law());

        assertThat(found.part()).isEqualTo(Participation.Part.LEFT_OUT);
        assertThat(found.reason()).isEqualTo(reason);
    }

    @Test
    void theEndOfTheYearIsKnownSinceTheGuidance() {
        assertThat(on(LocalDate.of(2025, 10, 31)).finishBefore(2025)).contains(LocalDate.of(2025, 12, 31));
        assertThat(on(LocalDate.of(2025, 10, 30)).finishBefore(2025)).isEmpty();
        assertThat(on(LocalDate.of(2025, 10, 31)).draftBefore()).isPresent();
        assertThat(on(LocalDate.of(2020, 12, 1)).draftBefore()).isEmpty();
    }
}
