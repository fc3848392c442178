package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({"ReliefLastsAtMostTwelveMonths", "ReliefIsWholeOrOneOfTheShares", "ReliefRestsOnAnApplication"})
class MonthlyDueTest {
    private static Optional<MonthlyDue> due(Payer payer, YearMonth month) {
        return MonthlyDue.of(payer, month, LawBook.shipped().asOf(month.atDay(1)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "monthly-due.csv", delimiter = ';')
    void eachKindOfPayerBeforeOnAndAfterEachChange(
            String kind,
            long income,
            long extra,
            LocalDate born,
            String sex,
            LocalDate seniority,
            YearMonth month,
            String amount,
            String rule) {
        Optional<MonthlyDue> due =
                due(new Payer(PayerKind.of(kind), income, extra, born, sex.equals("F"), seniority), month);

        String found =
                due.map(d -> d.exempt() ? "x" : Long.toString(d.amount())).orElse("-");
        assertThat(found).isEqualTo(amount);
        assertThat(due.map(MonthlyDue::rule).orElse(null)).isEqualTo(rule);
        due.ifPresent(d -> assertThat(d.lines().get(0).citation()).isNotNull());
    }

    @Test
    void theSumIsTold() {
        MonthlyDue due = due(
                        new Payer(PayerKind.INSURED, 12_345_678, 0, null, false, LocalDate.of(2010, 1, 1)),
                        YearMonth.of(2026, 3))
                .orElseThrow();

        assertThat(due.lines()).extracting(Finding::key).containsExactly("dues.line.fee-insured", "dues.line.rounding");
        assertThat(due.lines().get(0).parameters()).containsExactly("1", 12_345_678L, 123_457L);
        assertThat(due.lines().get(0).citation().instrument()).isEqualTo("01-QĐ/TW (2026)");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1, 1000, 1, 1",
        "1499, 1, 1000, 1, 1",
        "1500, 1, 1000, 1, 2",
        "4730000, 3, 1000, 1000, 14000",
        "4730000, 3, 1000, 500, 14000",
        "4850000, 3, 1000, 500, 14500",
        "0, 1, 100, 1, 0"
    })
    void halfAStepGoesUp(long base, int numerator, int denominator, long step, long rounded) {
        assertThat(MonthlyDue.rounded(base, new Fraction(numerator, denominator), step))
                .isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "M, 1960-12-31, 2020-12-31",
        "M, 1961-01-01, 2021-04-01",
        "M, 1964-09-30, 2025-12-30",
        "M, 1964-10-01, 2026-04-01",
        "M, 1967-01-01, 2029-01-01",
        "F, 1965-12-31, 2020-12-31",
        "F, 1966-01-01, 2021-05-01",
        "F, 1969-05-02, 2026-05-02",
        "F, 1980-01-01, 2040-01-01"
    })
    void theRetirementAgeRises(String sex, LocalDate born, LocalDate reached) {
        assertThat(RetirementAge.reachedOn(born, sex.equals("F"))).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 2026-02, 2027-01, true, -",
        "100, 2026-02, 2027-02, true, dues.relief-too-long",
        "30, 2026-02, 2026-02, true, -",
        "50, 2026-02, 2026-07, true, -",
        "70, 2026-02, 2026-07, true, -",
        "40, 2026-02, 2026-07, true, dues.relief-share",
        "99, 2026-02, 2027-07, false, dues.relief-too-long dues.relief-share dues.relief-no-application",
        "40, 2026-01, 2027-07, false, -"
    })
    void aReliefIsLimited(int percent, YearMonth from, YearMonth until, boolean applied, String found) {
        var wish = new ReliefWish(percent, from, until, "hardship", applied);

        String keys = String.join(
                " ",
                ReliefChecks.of(wish, LawBook.shipped().asOf(from.atDay(1))).stream()
                        .map(Finding::key)
                        .toList());

        assertThat(keys.isEmpty() ? "-" : keys).isEqualTo(found);
    }
}
