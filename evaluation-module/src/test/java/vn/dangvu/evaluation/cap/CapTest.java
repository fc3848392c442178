package vn.dangvu.evaluation.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.evaluation.legal.RatingCount;
import vn.dangvu.kernel.legal.LawBook;

class CapTest {
    private static final CapReading LETTER = CapReading.GOOD_ONLY;
    private static final CapReading WIDE = CapReading.GOOD_AND_OUTSTANDING;

    private static CapCount group(int percent, int good, int outstanding) {
        return new CapCount("/50/", "plain", percent, good, outstanding);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 11, 2, 2.20, 2, true, 2.60, 2, true",
        "20, 11, 3, 2.20, 2, false, 2.80, 2, false",
        "20, 12, 3, 2.40, 2, false, 3.00, 3, true",
        "20, 4, 1, 0.80, 0, false, 1.00, 1, true",
        "20, 5, 1, 1.00, 1, true, 1.20, 1, true",
        "25, 11, 2, 2.75, 2, true, 3.25, 3, true",
        "25, 12, 3, 3.00, 3, true, 3.75, 3, true",
        "20, 0, 0, 0.00, 0, true, 0.00, 0, true",
        "20, 0, 1, 0.00, 0, false, 0.20, 0, false"
    })
    void bothReadingsWithTheirArithmetic(
            int percent,
            int good,
            int outstanding,
            String exact,
            int allowed,
            boolean within,
            String wideExact,
            int wideAllowed,
            boolean wideWithin) {
        CapLine letter = group(percent, good, outstanding).by(LETTER);
        CapLine wide = group(percent, good, outstanding).by(WIDE);

        assertThat(letter.exact()).hasToString(exact);
        assertThat(letter.allowed()).isEqualTo(allowed);
        assertThat(letter.within()).isEqualTo(within);
        assertThat(wide.exact()).hasToString(wideExact);
        assertThat(wide.allowed()).isEqualTo(wideAllowed);
        assertThat(wide.within()).isEqualTo(wideWithin);
        assertThat(letter.told()).containsExactly(percent, good, letter.exact(), allowed, outstanding);
    }

    @Test
    void theArithmeticIsThatOfTheRule() {
        var law = LawBook.shipped().asOf(java.time.LocalDate.of(2025, 12, 1));
        for (int good = 0; good < 60; good++) {
            assertThat(group(20, good, 3).by(LETTER).allowed())
                    .isEqualTo(EvaluationChecks.quotaAllows(new RatingCount(good, 3), law));
        }
    }

    @Test
    void theCapIsNeverExceededOnceSoManyAreLoweredAndNeverOneFewer() {
        var random = new Random(366);
        for (int i = 0; i < 20_000; i++) {
            CapCount count = group(random.nextBoolean() ? 20 : 25, random.nextInt(400), random.nextInt(200));
            for (CapReading reading : CapReading.values()) {
                CapLine line = count.by(reading);
                int fewest = line.toLower();
                assertThat(count.lowered(fewest).by(reading).within()).isTrue();
                assertThat(line.within()).isEqualTo(fewest == 0);
                if (fewest > 0) {
                    assertThat(count.lowered(fewest - 1).by(reading).within()).isFalse();
                }
                if (line.within()) {
                    int room = line.room();
                    assertThat(count.lowered(-room).by(reading).within()).isTrue();
                    if (room < count.good()) {
                        assertThat(count.lowered(-room - 1).by(reading).within())
                                .isFalse();
                    }
                } else {
                    assertThat(line.room()).isZero();
                }
            }
        }
    }

    @Test
    void byTheLetterFewerNeedToBeLoweredThanAreOver() {
        CapLine line = group(20, 10, 8).by(LETTER);

        assertThat(line.over()).isEqualTo(6);
        assertThat(line.toLower()).isEqualTo(5);
        assertThat(group(20, 10, 8).by(WIDE).toLower()).isEqualTo(5);
    }

    private static CapTies.Proposed proposed(long id, int points) {
        return new CapTies.Proposed(id, "Đảng viên " + id, points);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 0, 0, 0", "2, 1, 0, 2, 1", "1, 1, 0, 2, 0", "0, 0, 0, 3, 0", "9, 3, 0, 0, 0"})
    void theEdgeIsShownAndNobodyIsChosen(int allowed, int surely, int ignored, int rest, int places) {
        CapTies ties = CapTies.of(List.of(proposed(1, 91), proposed(2, 95), proposed(3, 91)), allowed);

        assertThat(ties.surely()).hasSize(surely);
        assertThat(ties.tied().size() + ties.beyond().size()).isEqualTo(rest);
        assertThat(ties.places()).isEqualTo(places);
        if (allowed == 2) {
            assertThat(ties.tied()).extracting(CapTies.Proposed::memberId).containsExactlyInAnyOrder(1L, 3L);
        }
    }
}
