package vn.dangvu.membership;

import static vn.dangvu.membership.Fact.Kind.CLASS;
import static vn.dangvu.membership.Fact.Kind.DATE;
import static vn.dangvu.membership.Fact.Kind.DAY;
import static vn.dangvu.membership.Fact.Kind.FLAG;
import static vn.dangvu.membership.Fact.Kind.LONG;
import static vn.dangvu.membership.Fact.Kind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing a member declares. The order is that of the paper (2-HSĐV); the name in lower case is the column of
 * {@code member_facts}, for dates followed by {@code _on}.
 */
public enum Fact {
    FULL_NAME(Section.IDENTITY, TEXT, "1"),
    SEX(Section.IDENTITY, CLASS, "2"),
    OTHER_NAME(Section.IDENTITY, TEXT, "3"),
    BORN(Section.IDENTITY, DATE, "4"),
    BIRTH_REGISTERED(Section.IDENTITY, TEXT, "5"),
    HOME_TOWN(Section.IDENTITY, TEXT, "6"),
    ETHNICITY(Section.IDENTITY, CLASS, "8"),
    RELIGION(Section.IDENTITY, CLASS, "9"),
    RELIGIOUS_RANK(Section.IDENTITY, TEXT, "9"),
    FAMILY_CLASS(Section.IDENTITY, TEXT, "10"),

    PERMANENT_ADDRESS(Section.RESIDENCE, TEXT, "7"),
    TEMPORARY_ADDRESS(Section.RESIDENCE, TEXT, "7"),
    PHONE(Section.RESIDENCE, TEXT, null),

    DECIDED(Section.JOINING, DATE, "12"),
    DECIDED_NUMBER(Section.JOINING, TEXT, "12"),
    ADMITTED(Section.JOINING, DATE, "12"),
    ADMITTED_UNIT(Section.JOINING, TEXT, "12"),
    RECOGNISED(Section.JOINING, DATE, "12"),
    RECOGNISED_UNIT(Section.JOINING, TEXT, "12"),
    INTRODUCER_1(Section.JOINING, TEXT, "12"),
    INTRODUCER_1_POST(Section.JOINING, TEXT, "12"),
    INTRODUCER_2(Section.JOINING, TEXT, "12"),
    INTRODUCER_2_POST(Section.JOINING, TEXT, "12"),
    FIRST_DECIDED(Section.JOINING, DAY, "27"),
    READMITTED(Section.JOINING, DAY, "27"),
    READMITTED_UNIT(Section.JOINING, TEXT, "27"),
    SECOND_INTRODUCER_1(Section.JOINING, TEXT, "27"),
    SECOND_INTRODUCER_1_POST(Section.JOINING, TEXT, "27"),
    SECOND_INTRODUCER_2(Section.JOINING, TEXT, "27"),
    SECOND_INTRODUCER_2_POST(Section.JOINING, TEXT, "27"),
    SECOND_RECOGNISED(Section.JOINING, DAY, "27"),
    SECOND_RECOGNISED_UNIT(Section.JOINING, TEXT, "27"),
    RESTORED(Section.JOINING, DAY, "27"),
    RESTORED_UNIT(Section.JOINING, TEXT, "27"),

    OCCUPATION_BEFORE(Section.WORK, TEXT, "11"),
    OCCUPATION(Section.WORK, TEXT, "11"),
    OCCUPATION_CLASS(Section.WORK, CLASS, "11"),
    RECRUITED(Section.WORK, DATE, "13"),
    RECRUITED_BY(Section.WORK, TEXT, "13"),
    YOUTH_UNION(Section.WORK, DATE, "14"),
    YOUTH_UNION_PLACE(Section.WORK, TEXT, "14"),
    YOUTH_UNION_MEMBER(Section.WORK, FLAG, "14"),
    SOCIAL_ORGANISATIONS(Section.WORK, TEXT, "15"),
    ENLISTED(Section.WORK, DATE, "16"),
    DISCHARGED(Section.WORK, DATE, "16"),
    BACKGROUND(Section.WORK, CLASS, null),

    GENERAL_EDUCATION(Section.EDUCATION, TEXT, "17"),
    GENERAL_LEVEL(Section.EDUCATION, CLASS, "17"),
    PROFESSIONAL(Section.EDUCATION, TEXT, "17"),
    PROFESSIONAL_LEVEL(Section.EDUCATION, CLASS, "17"),
    DEGREE(Section.EDUCATION, TEXT, "17"),
    ACADEMIC_TITLE(Section.EDUCATION, CLASS, "17"),
    POLITICAL_THEORY(Section.EDUCATION, CLASS, "17"),
    FOREIGN_LANGUAGE(Section.EDUCATION, TEXT, "17"),
    INFORMATICS(Section.EDUCATION, TEXT, "17"),
    MINORITY_LANGUAGE(Section.EDUCATION, TEXT, "17"),

    HEALTH(Section.HEALTH, TEXT, "18"),
    INVALID_CLASS(Section.HEALTH, TEXT, "18"),
    MARTYR_FAMILY(Section.HEALTH, FLAG, "18"),
    MERIT_FAMILY(Section.HEALTH, FLAG, "18"),

    LEGAL_PENALTIES(Section.HISTORY, LONG, "27"),
    FORMER_REGIME(Section.HISTORY, LONG, "27"),
    HISTORY_NOTES(Section.HISTORY, LONG, "27"),
    FOREIGN_RELATIONS(Section.HISTORY, LONG, "28"),
    FOREIGN_RELATIVES(Section.HISTORY, LONG, "28"),
    FOREIGN_SPOUSE(Section.HISTORY, FLAG, "28"),
    NOTE(Section.HISTORY, LONG, null),

    HOUSEHOLD_INCOME(Section.ECONOMY, TEXT, "30"),
    INCOME_PER_PERSON(Section.ECONOMY, TEXT, "30"),
    HOUSE_GRANTED(Section.ECONOMY, TEXT, "30"),
    HOUSE_OWNED(Section.ECONOMY, TEXT, "30"),
    LAND_GRANTED(Section.ECONOMY, TEXT, "30"),
    LAND_OWNED(Section.ECONOMY, TEXT, "30"),
    ECONOMY(Section.ECONOMY, LONG, "30"),
    BUSINESS_LAND(Section.ECONOMY, TEXT, "30"),
    HIRED_WORKERS(Section.ECONOMY, TEXT, "30"),
    VALUABLES(Section.ECONOMY, LONG, "30"),
    PRIVATE_OWNER(Section.ECONOMY, FLAG, null);

    /** DATE may be known only to the month or year; DAY is always a whole day; CLASS is a code of a list. */
    public enum Kind {
        TEXT,
        LONG,
        CLASS,
        DATE,
        DAY,
        FLAG
    }

    /** How a person reads a file: items grouped by what they speak of. */
    public enum Section {
        IDENTITY,
        RESIDENCE,
        JOINING,
        WORK,
        EDUCATION,
        HEALTH,
        HISTORY,
        ECONOMY;

        public List<Fact> facts() {
            return Arrays.stream(Fact.values()).filter(f -> f.section == this).toList();
        }
    }

    private final Section section;
    private final Kind kind;
    private final String item;

    Fact(Section section, Kind kind, String item) {
        this.section = section;
        this.kind = kind;
        this.item = item;
    }

    public Section section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    /** The number of the item on 2-HSĐV, null for what the form does not ask. */
    public String item() {
        return item;
    }

    /** The column that holds the value. */
    public String column() {
        return base() + (kind == Kind.DATE || kind == Kind.DAY ? "_on" : "");
    }

    /** The column that says how exactly a DATE is known. */
    public String precisionColumn() {
        return base() + "_precision";
    }

    private String base() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list of classes that the codes of this fact come from. */
    public Optional<ClassList> classes() {
        return Arrays.stream(ClassList.values())
                .filter(list -> list.name().equals(name()))
                .findFirst();
    }
}
