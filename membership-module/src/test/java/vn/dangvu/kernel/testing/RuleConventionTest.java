package vn.dangvu.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

class RuleConventionTest {

    static class SomebodySaysSo implements Rule<String> {
        @Override
        public List<Finding> examine(String facts, LawOn law) {
            return List.of();
        }
    }

    @Cited(
            instrument = "999-QĐ/TW",
            article = "1",
            mark = Mark.SECOND_HAND,
            from = "2025-07-01",
            to = "2025-06-30",
            parameters = "nowhere",
            usedIn = "test")
    static class EverythingIsWrongHere implements Rule<String> {
        @Override
        public List<Finding> examine(String facts, LawOn law) {
            return List.of();
        }
    }

    @Test
    void everyRuleOfThisModuleKeepsTheConvention() {
        assertThat(RuleConvention.violations()).isEmpty();
        assertThat(RuleConvention.rules(java.nio.file.Path.of("target/classes")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void aRuleThatBreaksTheConventionIsTold() {
        assertThat(RuleConvention.violations(SomebodySaysSo.class, Set.of()))
                .containsExactly("SomebodySaysSo cites nothing");
        assertThat(RuleConvention.violations(EverythingIsWrongHere.class, Set.of()))
                .containsExactly(
                        "EverythingIsWrongHere ends before it begins",
                        "EverythingIsWrongHere cites an instrument that is not on file",
                        "EverythingIsWrongHere does not say what was read",
                        "EverythingIsWrongHere asks for a parameter that does not exist: nowhere",
                        "EverythingIsWrongHere has no table of cases");
    }
}
