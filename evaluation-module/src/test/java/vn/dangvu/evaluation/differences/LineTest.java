package vn.dangvu.evaluation.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.membership.RatingLevel;

class LineTest {
    private static Line line(long excellent, long good) {
        return new Line("x", null, Map.of(RatingLevel.EXCELLENT, excellent, RatingLevel.GOOD, good));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 2, 1, 33.3, -33.3",
        "2, 1, 2, 1, 66.7, 0.0",
        "0, 5, 1, 9, 0.0, -10.0",
        "1, 1, 1, 2, 50.0, 16.7",
        "1, 999, 1, 999, 0.1, 0.0",
        "1, 1999, 0, 1, 0.1, 0.1"
    })
    void sharesAndDifferencesAreRoundedOnce(
            long excellent, long good, long wholeExcellent, long wholeGood, BigDecimal share, BigDecimal apart) {
        Line line = line(excellent, good);
        assertThat(line.share(RatingLevel.EXCELLENT)).isEqualByComparingTo(share);
        assertThat(line.difference(RatingLevel.EXCELLENT, line(wholeExcellent, wholeGood)))
                .isEqualByComparingTo(apart);
    }

    @Test
    void ofNobodyThereIsNoShare() {
        assertThat(line(0, 0).share(RatingLevel.GOOD)).isNull();
        assertThat(line(0, 0).difference(RatingLevel.GOOD, line(1, 1))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"30, -30", "31, 31-35", "35, 31-35", "36, 36-40", "-, -"})
    void anAgeFallsIntoItsBand(String years, String band) {
        String expected = band.equals("-30") ? Dimension.AGE.classOf("29") : band;
        assertThat(Dimension.AGE.classOf(years)).isEqualTo(expected);
    }
}
