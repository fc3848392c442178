package vn.dangvu.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedNumberTest {
    @Test
    void theNumberOfARowIsRead() {
        assertThat(AskedNumber.in("42")).isTrue();
        assertThat(AskedNumber.orNull("42")).isEqualTo(42L);
        assertThat(AskedNumber.orZero("42")).isEqualTo(42);
    }

    @Test
    void eighteenDigitsStillFit() {
        assertThat(AskedNumber.orZero("9".repeat(18))).isEqualTo(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " 42", "-1", "4.2", "4e2", "0x2a", "1 or 1=1", "null", "1234567890123456789"})
    void anythingElseAsksForNothing(String asked) {
        assertThat(AskedNumber.in(asked)).isFalse();
        assertThat(AskedNumber.orNull(asked)).isNull();
        assertThat(AskedNumber.orZero(asked)).isZero();
    }
}
