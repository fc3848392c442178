package vn.dangvu.evaluation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.testing.RuleConvention;

class RuleConventionTest {

    @Test
    void everyRuleOfThisModuleKeepsTheConvention() {
        assertThat(RuleConvention.violations()).isEmpty();
    }
}
