package vn.dangvu.membership;

import java.util.Locale;

/** A list of classes in which the official tables sort members; each is a column of the member's facts. */
public enum ClassList {
    ETHNICITY,
    RELIGION,
    GENERAL_LEVEL,
    PROFESSIONAL_LEVEL,
    ACADEMIC_TITLE,
    POLITICAL_THEORY,
    OCCUPATION_CLASS;

    /** The column of {@code member_facts}, and the name of the list in {@code class-lists.yaml}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
