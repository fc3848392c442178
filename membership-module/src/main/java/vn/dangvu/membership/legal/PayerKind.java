package vn.dangvu.membership.legal;

import java.util.Locale;

/** What a member lives on, as the rules on the Party fee group it. */
public enum PayerKind {
    /** In compulsory social insurance: the pay it is reckoned from. */
    INSURED(1),
    /** On sick or maternity benefit of the insurance. */
    BENEFIT(1),
    /** On a pension. */
    PENSIONER(1),
    /** On a pension and working beside it: the pension, and the pay beside it. */
    PENSIONER_WORKING(2),
    /** On an allowance for lost working capacity, or of a soldier invalided out. */
    DISABILITY(1),
    STUDENT(0),
    /** Neither insured nor on a pension; the age decides. */
    HOME(0),
    /** On the social retirement allowance. */
    SOCIAL_PENSION(0),
    /** So long in the Party that no fee is due. */
    SENIOR(0);

    private final int incomes;

    PayerKind(int incomes) {
        this.incomes = incomes;
    }

    /** How many amounts of income the fee is reckoned from. */
    public int incomes() {
        return incomes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PayerKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
