package vn.dangvu.membership.roll;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** One condition of a list; each is a parameter of the address, a chip on the page and a line of the audit entry. */
public enum Criterion {
    /** Name in any order, with or without marks, birth year, card, citizen's or file number. */
    TEXT,
    /** A unit and everything that stood below it on the day: its id. */
    UNIT(Form.NUMBER),
    /** {@code in} (default), {@code guest}, {@code left}. */
    STATE,
    /** {@code probationary}, {@code official}. */
    STANDING,
    /** {@code exempt}, {@code suspended}, {@code elsewhere}, {@code away}, {@code interrupted}; {@code -} for none of them. */
    CIRCUMSTANCE,
    /** {@code M}, {@code F}; {@code -} when not known. */
    SEX,
    /** Years of age: {@code 31-35}, {@code 61-}; {@code -} when the birth date is not known. */
    AGE(Form.SPAN),
    /** A class of the official tables, {@code *} any but Kinh, {@code -} not given or of no class. */
    ETHNICITY,
    /** A class, {@code *} any religion, {@code -} not given or of no class. */
    RELIGION,
    GENERAL_LEVEL,
    PROFESSIONAL_LEVEL,
    ACADEMIC_TITLE,
    POLITICAL_THEORY,
    OCCUPATION_CLASS,
    /** {@code true} of: youth_union_member, private_owner, foreign_spouse, readmitted, retired. */
    FLAG,
    /** Years of membership: {@code 30-39}. */
    SENIORITY(Form.SPAN),
    /** Admitted within: {@code 1945-08-19..1954-07-20}, either end open. */
    ADMITTED(Form.DATES),
    /** A gap of the file, or {@code *} for any. */
    GAP,
    /** Came or left within the period: {@code admission@2025-01-01..2025-12-31}; {@code increase}, {@code decrease} for all of them. */
    MOVEMENT(Form.EVENT),
    /** Transferred from or to {@code other} provinces, {@code home}, or {@code untold}; removed while {@code probationary}; with MOVEMENT. */
    PROVINCE,
    /**
     * The unit of which UNIT is seen as a part, with everything below the part; UNIT itself: those who stand in the unit
     * directly. Its id. Without it the unit of the list.
     */
    FRAME(Form.NUMBER);

    private interface Form {
        String ANY = "(?s).*";
        String NUMBER = "\\d{1,18}";
        String SPAN = "-|\\d{0,3}-\\d{0,3}";
        String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
        String DATES = "-|(" + DAY + ")?\\.\\.(" + DAY + ")?";
        String EVENT = "[a-z-]+@" + DAY + "\\.\\." + DAY;
    }

    private static final Set<Criterion> NOT_OF_FACTS =
            EnumSet.of(UNIT, STATE, STANDING, CIRCUMSTANCE, MOVEMENT, PROVINCE, FRAME);

    private final String form;

    Criterion() {
        this(Form.ANY);
    }

    Criterion(String form) {
        this.form = form;
    }

    /** The value says something this condition understands; another is left out of a list. */
    boolean reads(String value) {
        return value.matches(form);
    }

    /** What it asks is written in the person's facts; the others look at where the person stands and as what. */
    boolean asksFacts() {
        return !NOT_OF_FACTS.contains(this);
    }

    /** The name of the parameter in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
