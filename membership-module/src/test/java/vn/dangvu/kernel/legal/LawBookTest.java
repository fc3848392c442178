package vn.dangvu.kernel.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class LawBookTest {
    private static final String INSTRUMENTS =
            """
            instruments:
              29-QĐ/TW: {title: "Quy định 2016", from: 2016-07-25, mark: second-hand}
              294-QĐ/TW: {title: "Quy định 2025", from: 2025-07-01, replaces: 29-QĐ/TW, mark: verified}
            """;
    private static final String OLD =
            "{from: 2016-07-25, value: 60, instrument: 29-QĐ/TW, article: '4.3', mark: second-hand, source: Báo}";
    private static final String NEW =
            "{from: 2025-07-01, value: 45, instrument: 294-QĐ/TW, article: '4.3.1', mark: verified}";

    private static LawBook book(String... rows) {
        String file = "group: test\nparameters:\n  clock.decision:\n    unit: working-days\n    series:\n      - "
                + String.join("\n      - ", rows);
        return book(file);
    }

    private static LawBook book(String file) {
        return LawBook.of(Map.of("instruments.yaml", yaml(INSTRUMENTS), "test.yaml", yaml(file)));
    }

    private static Map<String, Object> yaml(String text) {
        return LawFile.map(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 60, 29-QĐ/TW", "2025-07-01, 45, 294-QĐ/TW", "2025-07-02, 45, 294-QĐ/TW"})
    void theValueOfADayIsTheOneInForceOnThatDay(LocalDate day, int value, String instrument) {
        LawOn law = book(new String[] {OLD, NEW}).asOf(day);

        assertThat(law.number("clock.decision")).isEqualTo(value);
        assertThat(law.term("clock.decision").unit()).isEqualTo(Term.Unit.WORKING_DAYS);
        assertThat(law.citation("clock.decision").instrument()).isEqualTo(instrument);
    }

    @Test
    void beforeTheFirstRuleThereIsNone() {
        LawOn law = book(new String[] {OLD, NEW}).asOf(LocalDate.of(2016, 7, 24));

        assertThat(law.knows("clock.decision")).isFalse();
        assertThatThrownBy(() -> law.number("clock.decision"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no rule clock.decision on 2016-07-24");
    }

    @Test
    void theVersionThatWasReplacedEndsTheDayBefore() {
        assertThat(book(new String[] {OLD, NEW}).parameter("clock.decision").series())
                .extracting(Version::until)
                .containsExactly(LocalDate.of(2025, 6, 30), null);
    }

    @Test
    void twoValuesOnOneDayStopTheDeployment() {
        assertThatThrownBy(() -> book(new String[] {NEW, OLD}))
                .hasMessage("test.yaml: clock.decision has two values on 2016-07-25");
        assertThatThrownBy(() -> book(new String[] {OLD.replace("value", "to: 2025-07-01, value"), NEW}))
                .hasMessage("test.yaml: clock.decision has two values on 2025-07-01");
    }

    @Test
    void aGapStopsTheDeploymentUnlessItIsDeclared() {
        String ended = OLD.replace("value", "to: 2025-05-31, value");

        assertThatThrownBy(() -> book(new String[] {ended, NEW}))
                .hasMessage("test.yaml: clock.decision has no value after 2025-05-31 and declares no gap");
        var declared = book("group: test\nparameters:\n  clock.decision:\n    unit: working-days\n    gaps: chờ\n"
                + "    series:\n      - " + ended + "\n      - " + NEW);
        assertThat(declared.asOf(LocalDate.of(2025, 6, 1)).knows("clock.decision"))
                .isFalse();
    }

    @Test
    void aRowWithoutCitationOrMarkStopsTheDeployment() {
        assertThatThrownBy(() -> book(new String[] {NEW.replace("article: '4.3.1', ", "")}))
                .hasMessage("test.yaml: clock.decision article is missing");
        assertThatThrownBy(() ->
                        book(new String[] {NEW.replace(", mark: verified", ", mark: verified, until: 2025-08-29")}))
                .hasMessageStartingWith("test.yaml: clock.decision has a row that says something nobody reads")
                .hasMessageContaining("until");
        assertThatThrownBy(() -> book(new String[] {NEW.replace(", mark: verified", "")}))
                .hasMessage("test.yaml: clock.decision mark is missing");
        assertThatThrownBy(() -> book(new String[] {NEW.replace("294-QĐ/TW", "295-QĐ/TW")}))
                .hasMessage("test.yaml: clock.decision cites an instrument that is not on file: 295-QĐ/TW");
        assertThatThrownBy(() -> book(new String[] {OLD.replace(", source: Báo", "")}))
                .hasMessage("test.yaml: clock.decision is second-hand but does not say what was read (source)");
        String early = NEW.replace("2025-07-01", "2025-06-30");
        assertThatThrownBy(() -> book(new String[] {early}))
                .hasMessage(
                        "test.yaml: clock.decision holds from 2025-06-30, before 294-QĐ/TW was made, and is not marked"
                                + " unverified");
        assertThat(book(new String[] {early.replace("mark: verified", "mark: verified, names-its-day: true")}))
                .isNotNull();
        assertThatThrownBy(() -> book(new String[] {NEW.replace("45", "-45")}))
                .hasMessageStartingWith("test.yaml: clock.decision");
    }

    @Test
    void everyKindOfValueIsTyped() {
        String all = "group: test\nparameters:\n";
        for (String row : List.of(
                "share: {unit: fraction, series: [{value: 2/3, ",
                "open: {unit: flag, series: [{value: true, ",
                "batches: {unit: list, series: [{value: [a, b], ",
                "start: {unit: text, series: [{value: receipt, ",
                "locked: {unit: date, series: [{value: 2016-08-18, ")) {
            all += "  " + row + "from: 2025-07-01, instrument: 294-QĐ/TW, article: '1', mark: verified}]}\n";
        }
        LawOn law = book(all).asOf(LocalDate.of(2026, 1, 1));

        assertThat(law.fraction("share")).isEqualTo(new Fraction(2, 3));
        assertThat(law.flag("open")).isTrue();
        assertThat(law.texts("batches")).containsExactly("a", "b");
        assertThat(law.text("start")).isEqualTo("receipt");
        assertThat(law.day("locked")).isEqualTo(LocalDate.of(2016, 8, 18));
    }

    @Test
    void whatWasAskedForIsKeptWithTheDecision() {
        LawOn law = book(new String[] {OLD, NEW}).asOf(LocalDate.of(2025, 6, 30));
        law.number("clock.decision");

        AppliedRules applied = law.applied();

        assertThat(applied.values())
                .containsExactly(new AppliedRules.Value(
                        "clock.decision", "60", LocalDate.of(2016, 7, 25), "29-QĐ/TW, 4.3", "second-hand", null));
        assertThat(AppliedRules.fromJson(applied.toJson())).isEqualTo(applied);
    }

    @Cited(
            instrument = "29-QĐ/TW",
            article = "1",
            mark = Mark.VERIFIED,
            from = "2016-07-25",
            to = "2025-06-30",
            usedIn = "test")
    static class NobodyIsLate implements Rule<Integer> {
        @Override
        public List<Finding> examine(Integer days, LawOn law) {
            return days > law.number("clock.decision")
                    ? List.of(Finding.warning("late", law.citation("clock.decision"), days))
                    : List.of();
        }
    }

    @Cited(instrument = "294-QĐ/TW", article = "1", mark = Mark.VERIFIED, from = "2016-07-25", usedIn = "test")
    static class NothingIsNegative implements Rule<Number> {
        @Override
        public List<Finding> examine(Number days, LawOn law) {
            return List.of(Finding.error("odd", null));
        }
    }

    @Test
    void everyFindingOfEveryRuleInForceIsCollected() {
        LawBook book = book(new String[] {OLD, NEW});
        LawOn before = book.asOf(LocalDate.of(2025, 6, 30));
        LawOn after = book.asOf(LocalDate.of(2025, 7, 1));

        assertThat(before.examine(61, List.of(new NobodyIsLate(), new NothingIsNegative())))
                .extracting(Finding::key)
                .containsExactly("late", "odd");
        assertThat(after.examine(61, List.of(new NobodyIsLate(), new NothingIsNegative())))
                .extracting(Finding::key)
                .containsExactly("odd");
        assertThat(before.applied().rules())
                .extracting(AppliedRules.Followed::name)
                .containsExactly("NobodyIsLate", "NothingIsNegative");
        assertThat(before.applied().rules().get(0))
                .isEqualTo(new AppliedRules.Followed("NobodyIsLate", "29-QĐ/TW, 1", "verified"));
        assertThat(after.applied().rules())
                .extracting(AppliedRules.Followed::name)
                .containsExactly("NothingIsNegative");
        assertThat(AppliedRules.fromJson(before.applied().toJson())).isEqualTo(before.applied());
    }

    @ParameterizedTest
    @CsvSource({"20, 30, true", "19, 30, false", "2, 3, true", "1, 1, true", "0, 0, true"})
    void twoThirdsAreReachedExactly(int votes, int base, boolean reached) {
        assertThat(new Fraction(2, 3).reachedBy(votes, base)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"4, 7, true", "3, 7, false", "4, 8, false", "5, 8, true"})
    void moreThanHalfIsMoreThanHalf(int votes, int base, boolean exceeded) {
        assertThat(new Fraction(1, 2).exceededBy(votes, base)).isEqualTo(exceeded);
    }

    @Test
    void theShippedBookIsWhole() {
        assertThat(LawBook.shipped().parameters()).isNotEmpty();
        assertThat(LawBook.shipped().instruments())
                .extracting(Instrument::number)
                .contains("208-QĐ/TW");
    }
}
