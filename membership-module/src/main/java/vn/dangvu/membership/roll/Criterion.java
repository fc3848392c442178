package vn.dangvu.membership.roll;

import java.util.Locale;

/** One condition of a list; each is a parameter of the address, a chip on the page and a line of the audit entry. */
public enum Criterion {
    /** Name in any order, with or without marks, birth year, card, citizen's or file number. */
    TEXT,
    /** A unit and everything below it: its id. */
    UNIT,
    /** {@code in} (default), {@code guest}, {@code left}. */
    STATE,
    /** {@code probationary}, {@code official}. */
    STANDING,
    /** {@code exempt}, {@code suspended}, {@code elsewhere}, {@code away}, {@code interrupted}; {@code -} for none of them. */
    CIRCUMSTANCE,
    /** {@code M}, {@code F}; {@code -} when not known. */
    SEX,
    /** Years of age: {@code 31-35}, {@code 61-}; {@code -} when the birth date is not known. */
    AGE,
    /** A class of the official tables, {@code *} any but Kinh, {@code -} not given or of no class. */
    ETHNICITY,
    /** A class, {@code *} any religion, {@code -} not given or of no class. */
    RELIGION,
    GENERAL_LEVEL,
    PROFESSIONAL_LEVEL,
    ACADEMIC_TITLE,
    POLITICAL_THEORY,
    OCCUPATION_CLASS,
    /** {@code true} of: youth_union_member, private_owner, foreign_spouse. */
    FLAG,
    /** Years of membership: {@code 30-39}. */
    SENIORITY,
    /** Admitted within: {@code 1945-08-19..1954-07-20}, either end open. */
    ADMITTED,
    /** A gap of the file, or {@code *} for any. */
    GAP,
    /** Came or left within the period: {@code admission@2025-01-01..2025-12-31}. */
    MOVEMENT,
    /** The unit from which a movement is seen: its id. Without it the unit of the list. */
    FRAME;

    /** The name of the parameter in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
