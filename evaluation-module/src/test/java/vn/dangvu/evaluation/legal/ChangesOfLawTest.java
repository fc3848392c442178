package vn.dangvu.evaluation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.ChangesOfLaw;

class ChangesOfLawTest {
    @Test
    void everyChangeOfAValueTakesEffectOnItsDay() {
        assertThat(ChangesOfLaw.violations(getClass(), "changes-of-law.csv", List.of("evaluation")))
                .isEmpty();
    }
}
