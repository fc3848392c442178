package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"cat, cat, 0", "cat, cut, 1", "cat, cats, 1", "'', abc, 3", "kitten, sitting, 3"})
    void lettersToChange(String a, String b, int distance) {
        assertThat(Likeness.distance(a, b)).isEqualTo(distance);
    }
}
