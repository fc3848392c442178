package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.Months;

/**
 * The Party fee of one member for one month (342-QĐ/TW until January 2026, 01-QĐ/TW since). Rules, age and seniority are those of the first day of
 * the month: the texts do not say which day counts. Whole đồng, half and more rounded up.
 *
 * @param exempt by the rule itself, without an application
 * @param rule key of the value of law that decides
 * @param lines the sum in words, each line with what it rests on
 */
public record MonthlyDue(long amount, boolean exempt, String rule, List<Finding> lines) {
    private static final String SENIORITY = "fee.exempt-seniority";

    public MonthlyDue {
        lines = List.copyOf(lines);
    }

    /** Nothing when the rules of that month know no such payer: then another kind is to be declared. */
    public static Optional<MonthlyDue> of(Payer payer, YearMonth month, LawOn law) {
        LocalDate day = month.atDay(1);
        if (payer.seniorityFrom() != null && law.knows(SENIORITY)) {
            int years = Months.years(payer.seniorityFrom(), day);
            if (years >= law.number(SENIORITY)) {
                return Optional.of(exempt(law, SENIORITY, years, law.number(SENIORITY)));
            }
        }
        return switch (payer.kind()) {
            case INSURED -> share(law, "fee.insured", payer.income());
            case BENEFIT -> share(law, "fee.benefit", payer.income());
            case PENSIONER -> share(law, "fee.pensioner", payer.income());
            case PENSIONER_WORKING -> both(law, payer);
            case DISABILITY -> share(law, "fee.disability", payer.income());
            case STUDENT -> law.knows("fee.student") ? Optional.of(fixed(law, "fee.student")) : Optional.empty();
            case HOME -> atHome(law, payer, day);
            case SOCIAL_PENSION ->
                law.knows("fee.social-pension-exempt")
                        ? Optional.of(exempt(law, "fee.social-pension-exempt"))
                        : atHome(law, payer, day);
            case SENIOR -> Optional.empty();
        };
    }

    private static MonthlyDue exempt(LawOn law, String rule, Object... values) {
        return new MonthlyDue(0, true, rule, List.of(line(rule, law, values)));
    }

    private static Finding line(String rule, LawOn law, Object... values) {
        return Finding.note("dues.line." + rule.replace('.', '-'), law.citation(rule), values);
    }

    private static Optional<MonthlyDue> share(LawOn law, String rule, long base) {
        return law.knows(rule) ? Optional.of(shared(law, rule, base)) : Optional.empty();
    }

    private static MonthlyDue shared(LawOn law, String rule, long base) {
        long amount = rounded(base, law.fraction(rule), step(law));
        return new MonthlyDue(
                amount,
                false,
                rule,
                List.of(line(rule, law, percent(law.fraction(rule)), base, amount), rounding(law)));
    }

    /** Both rounded for themselves, as they are shown. */
    private static Optional<MonthlyDue> both(LawOn law, Payer payer) {
        if (!law.knows("fee.pensioner.pay")) {
            return Optional.empty();
        }
        MonthlyDue pension = shared(law, "fee.pensioner", payer.income());
        MonthlyDue pay = shared(law, "fee.pensioner.pay", payer.extra());
        long sum = pension.amount + pay.amount;
        return Optional.of(new MonthlyDue(
                sum,
                false,
                pay.rule,
                List.of(
                        pension.lines.get(0),
                        pay.lines.get(0),
                        Finding.note("dues.line.sum", null, pension.amount, pay.amount, sum),
                        rounding(law))));
    }

    private static MonthlyDue fixed(LawOn law, String rule) {
        long amount = law.number(rule);
        return new MonthlyDue(amount, false, rule, List.of(line(rule, law, amount)));
    }

    private static Optional<MonthlyDue> atHome(LawOn law, Payer payer, LocalDate day) {
        if (payer.born() == null) {
            return Optional.empty();
        }
        LocalDate age = RetirementAge.reachedOn(payer.born(), payer.woman());
        boolean beyond = !age.isAfter(day);
        if (law.knows("fee.home")) {
            return Optional.of(oldRegime(law, beyond, age));
        }
        String rule = beyond ? "fee.retirement-age" : "fee.below-retirement-age";
        String wage = "fee.minimum-wage." + law.text("fee.region");
        MonthlyDue due = shared(law, rule, law.number(wage));
        var lines = new ArrayList<>(due.lines);
        lines.add(1, line("fee.minimum-wage", law, wage));
        lines.add(2, age(beyond, payer.woman(), age, law));
        return Optional.of(new MonthlyDue(due.amount, false, rule, lines));
    }

    private static Finding line(String words, LawOn law, String wage) {
        return Finding.note("dues.line." + words.replace('.', '-'), law.citation(wage), law.text("fee.region"), (long)
                law.number(wage));
    }

    private static Finding age(boolean beyond, boolean woman, LocalDate reached, LawOn law) {
        return Finding.note(
                beyond ? "dues.line.age-reached" : "dues.line.age-ahead",
                law.citation(RetirementAge.key(woman)),
                reached);
    }

    private static MonthlyDue oldRegime(LawOn law, boolean beyond, LocalDate age) {
        MonthlyDue whole = fixed(law, "fee.home");
        if (!beyond) {
            return whole;
        }
        MonthlyDue half = shared(law, "fee.home.beyond-age", whole.amount);
        return new MonthlyDue(
                half.amount,
                false,
                half.rule,
                List.of(whole.lines.get(0), half.lines.get(0), Finding.note("dues.line.age-reached", null, age)));
    }

    private static int step(LawOn law) {
        return law.number("fee.rounding");
    }

    private static Finding rounding(LawOn law) {
        return Finding.note("dues.line.rounding", law.citation("fee.rounding"), step(law));
    }

    /** The nearest multiple of the step; half a step goes up. */
    public static long rounded(long base, Fraction share, long step) {
        long whole = Math.multiplyExact(2L * share.numerator(), base) + share.denominator() * step;
        return Math.floorDiv(whole, 2L * share.denominator() * step) * step;
    }

    /** 3/1000 as 0,3; the sign and the decimal comma are the sentence's and the paper's. */
    static String percent(Fraction share) {
        return java.math.BigDecimal.valueOf(100L * share.numerator())
                .divide(java.math.BigDecimal.valueOf(share.denominator()), 4, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
