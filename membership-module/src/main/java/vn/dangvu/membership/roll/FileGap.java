package vn.dangvu.membership.roll;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a member's file lacks or cannot be right about. A gap never blocks anything: it is counted, listed and mended. The
 * conditions read the facts (f), the standing (s) and the identifiers in force.
 */
public enum FileGap {
    SEX("f.sex is null"),
    BIRTH("f.born_on is null"),
    ETHNICITY("f.ethnicity is null"),
    RELIGION("f.religion is null"),
    HOME_TOWN("f.home_town is null"),
    ADDRESS("f.permanent_address is null"),
    OCCUPATION("f.occupation is null"),
    GENERAL_LEVEL("f.general_level is null"),
    ADMITTED("f.admitted_on is null"),
    DECIDED("f.decided_on is null"),
    DECIDED_NUMBER("f.decided_number is null"),
    INTRODUCERS("f.introducer_1 is null"),
    RECOGNISED("f.recognised_on is null and s.standing = 'official'"),
    CARD(Identifiers.none("card") + " and s.standing = 'official'"),
    FILE_NUMBER(Identifiers.none("file") + " and s.standing = 'official'"),
    CITIZEN(Identifiers.none("citizen")),
    BIRTH_INEXACT("f.born_precision <> 'D'"),
    TOO_YOUNG("f.admitted_on < f.born_on + interval '17 years 11 months'"),
    SHORT_PROBATION("f.recognised_on < f.admitted_on + interval '11 months'"),
    DECIDED_AFTER_CEREMONY("f.decided_on > f.admitted_on"),
    CITIZEN_MISMATCH(
            "exists (select 1 from membership.identifier i where i.member_id = f.member_id and i.kind = 'citizen'"
                    + " and i.superseded_at = 'infinity' and i.valid_to = 'infinity' and f.born_on is not null and f.sex is not null"
                    + " and length(i.value) = 12 and substr(i.value, 4, 3) <> ((extract(year from f.born_on)::int / 100 - 19) * 2"
                    + " + case f.sex when 'F' then 1 else 0 end)::text || to_char(f.born_on, 'YY'))"),
    TWIN(
            "exists (select 1 from membership.member_facts o join membership.member om on om.id = o.member_id and om.merged_into is null"
                    + " where o.folded = f.folded and o.born_on = f.born_on and o.member_id <> f.member_id and o.superseded_at = 'infinity' and o.valid_to = 'infinity')");

    private static final class Identifiers {
        static String none(String kind) {
            return "not exists (select 1 from membership.identifier i where i.member_id = f.member_id and i.kind = '"
                    + kind + "' and i.superseded_at = 'infinity' and i.valid_to = 'infinity')";
        }
    }

    private final String condition;

    FileGap(String condition) {
        this.condition = condition;
    }

    /** A condition without values, true when the file has this gap. */
    public String condition() {
        return "(" + condition + ")";
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Only an official member must have it. */
    public boolean ofOfficial() {
        return this == RECOGNISED || this == CARD || this == FILE_NUMBER;
    }

    /** Something is there but cannot be right, rather than not there. */
    public boolean doubtful() {
        return ordinal() >= BIRTH_INEXACT.ordinal();
    }

    public static Optional<FileGap> of(String code) {
        return Arrays.stream(values()).filter(g -> g.code().equals(code)).findFirst();
    }

    /** Any of the gaps. */
    static String any() {
        return Arrays.stream(values()).map(FileGap::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The number of gaps of a file. */
    static String count() {
        return Arrays.stream(values())
                .map(g -> "case when " + g.condition() + " then 1 else 0 end")
                .collect(Collectors.joining(" + ", "(", ")"));
    }
}
