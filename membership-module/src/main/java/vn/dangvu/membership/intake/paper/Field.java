package vn.dangvu.membership.intake.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a member list may hold. The key names it in the word list, in stored mappings and in sentences. */
public enum Field {
    ORDINAL,
    FULL_NAME,
    FAMILY_NAME,
    GIVEN_NAME,
    OTHER_NAME,
    SEX,
    BORN,
    BORN_MALE,
    BORN_FEMALE,
    ETHNICITY,
    RELIGION,
    BIRTH_REGISTERED,
    HOME_TOWN,
    PERMANENT_ADDRESS,
    TEMPORARY_ADDRESS,
    PHONE,
    FAMILY_CLASS,
    OCCUPATION,
    GENERAL_EDUCATION,
    PROFESSIONAL,
    ACADEMIC_TITLE,
    POLITICAL_THEORY,
    FOREIGN_LANGUAGE,
    INFORMATICS,
    YOUTH_UNION,
    RECRUITED,
    ENLISTED,
    DISCHARGED,
    DECIDED,
    DECIDED_NUMBER,
    ADMITTED,
    RECOGNISED,
    CARD,
    CITIZEN,
    OLD_IDENTITY,
    FILE_NUMBER,
    UNIT,
    STANDING,
    NOTE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of the member's facts, for the fields that are kept there as they are. */
    public String fact() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }
}
