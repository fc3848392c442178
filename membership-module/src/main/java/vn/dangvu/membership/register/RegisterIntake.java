package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.IdentifierKind;

/**
 * The register's side of an import: whom it knows already, completing what it lacks of them, and taking back what an import
 * wrote. New members are entered by {@link vn.dangvu.membership.MembershipRegister#enterAll}. Everything works on many people
 * at once, a few statements for all.
 */
@ApplicationScoped
public class RegisterIntake {
    private static final String CURRENT = "superseded_at = 'infinity'";
    private static final List<String> TABLES = List.of(
            "member_facts", "affiliation", "standing", "circumstance", "identifier", "position_held", "file_entry");

    private static final String KNOWN =
            """
            select f.*, m.unit_id, u.short_name,
                (select max(i.series) from membership.identifier i
                 where i.member_id = m.id and i.kind = 'file' and i.superseded_at = 'infinity' and i.valid_to = 'infinity') series,
                (select string_agg(i.kind || '=' || i.value, chr(31)) from membership.identifier i
                 where i.member_id = m.id and i.superseded_at = 'infinity' and i.valid_to = 'infinity') numbers,
                (select string_agg(i.kind || '=' || i.value, chr(31)) from membership.identifier i
                 where i.member_id = m.id and i.superseded_at = 'infinity' and i.valid_to < 'infinity' and i.kind <> 'file') former
            from membership.member m
            join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            join membership.unit u on u.id = m.unit_id
            where m.merged_into is null and m.withdrawn_at is null and
            """;

    @Inject
    private Sql sql;

    /**
     * Somebody of the register as known now.
     *
     * @param former numbers that were theirs, as the eight digits of a card exchanged since: lists go on naming them
     * @param series the committee whose series the file number belongs to, null without one
     */
    public record Known(
            long memberId,
            long unitId,
            String unitName,
            Declaration facts,
            Map<IdentifierKind, String> numbers,
            Set<Asked> former,
            Long series) {
        public boolean bore(IdentifierKind kind, String number) {
            return former.contains(new Asked(kind, number, null));
        }
    }

    /** A name as it is searched and a birth date, day exact. */
    public record Person(String folded, String bornOn) {}

    /** Those of the members that the scope covers. */
    public List<Known> byIds(Scope scope, Collection<Long> members) {
        return sql.list(
                Clause.of(KNOWN + "m.id = any (?)", (Object) members.toArray(Long[]::new))
                        .and(scope.within("m.path")),
                RegisterIntake::read);
    }

    /** Those in the scope who hold one of the numbers, or bear one of the names with the same birth date. */
    public List<Known> known(Scope scope, Collection<String> numbers, Collection<Person> people) {
        Clause query = Clause.of(
                        KNOWN
                                + """
                        m.id in (
                            select i.member_id from membership.identifier i where i.superseded_at = 'infinity' and i.value = any (?)
                            union all
                            select n.member_id from unnest(?, ?) as asked (folded, born)
                            join membership.member_facts n on n.folded = asked.folded and n.born_on = asked.born::date
                                and n.superseded_at = 'infinity' and n.valid_to = 'infinity')""",
                        (Object) numbers.toArray(String[]::new),
                        people.stream().map(Person::folded).toArray(String[]::new),
                        people.stream().map(Person::bornOn).toArray(String[]::new))
                .and(scope.within("m.path"));
        return sql.list(query, RegisterIntake::read);
    }

    private static Known read(ResultSet row) throws SQLException {
        var numbers = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        asked(row.getString("numbers")).forEach(a -> numbers.put(a.kind(), a.number()));
        return new Known(
                row.getLong("member_id"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                FactColumns.read(row),
                numbers,
                asked(row.getString("former")),
                Sql.id(row, "series"));
    }

    private static Set<Asked> asked(String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split("\u001F"))
                        .map(n -> n.split("=", 2))
                        .map(n -> new Asked(IdentifierKind.of(n[0]), n[1], null))
                        .collect(Collectors.toSet());
    }

    /**
     * A number asked about.
     *
     * @param series of a file number the committee that gave it: two committees may use the same figures; null of other numbers
     */
    public record Asked(IdentifierKind kind, String number, Long series) {}

    /** The committees whose series the file numbers of these units belong to, when nothing else is known of a number. */
    public Map<Long, Long> series(Collection<Long> units) {
        return sql
                .list(
                        Clause.of("select u, membership.series_of_unit(u, '-infinity') from unnest(?) u", (Object)
                                units.toArray(Long[]::new)),
                        row -> Map.entry(row.getLong(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which of these numbers are held by somebody, in the scope or not: a number of one series is never given twice. */
    public Set<Asked> held(Collection<Asked> asked) {
        return new HashSet<>(sql.list(
                Clause.of(
                        "select kind, number, series from membership.numbers_held(?, ?)",
                        asked.stream().map(a -> a.kind().code()).toArray(String[]::new),
                        asked.stream().map(Asked::number).toArray(String[]::new)),
                row -> new Asked(IdentifierKind.of(row.getString(1)), row.getString(2), Sql.id(row, "series"))));
    }

    /** What an import adds to somebody: the whole declaration from now on, and numbers not known before. */
    public record Completion(long memberId, Declaration facts, Map<IdentifierKind, String> numbers) {}

    /** Supersedes what was known of these people: the new declaration holds for the same time as the old one. */
    public void complete(Scope scope, List<Completion> completions) {
        mustCover(scope, completions.stream().map(Completion::memberId).toList());
        Map<Long, Completion> byMember =
                completions.stream().collect(Collectors.toMap(Completion::memberId, c -> c, (a, b) -> b));
        var tables = new EntryTables(scope.actor());
        sql.list(
                        Clause.of(
                                "update membership.member_facts set superseded_at = now(), superseded_by = ? where "
                                        + CURRENT
                                        + " and valid_to = 'infinity' and member_id = any (?) returning member_id, valid_from",
                                scope.actor(),
                                byMember.keySet().toArray(Long[]::new)),
                        row -> Map.entry(row.getLong(1), Optional.ofNullable(Sql.date(row, "valid_from"))))
                .forEach(old -> tables.facts(
                        old.getKey(),
                        byMember.get(old.getKey()).facts(),
                        old.getValue().orElse(null),
                        null,
                        Facts.Grounds.NONE));
        byMember.values().forEach(c -> c.numbers()
                .forEach((kind, value) -> tables.number(c.memberId(), kind, value, null, null, null)));
        Numbers.unique(() -> tables.write(sql));
    }

    private void mustCover(Scope scope, Collection<Long> members) {
        sql.list(
                        Clause.of("select distinct path from membership.member where id = any (?)", (Object)
                                members.toArray(Long[]::new)),
                        row -> row.getString(1))
                .forEach(scope::mustCover);
    }

    /** Of these people, those about whom something was recorded after the moment: others have built on it. */
    public List<Long> touchedSince(Collection<Long> members, Instant recordedAt) {
        String recorded = TABLES.stream()
                .map(
                        t -> "select member_id from membership." + t
                                + " where member_id = any (?) and (recorded_at > ? or superseded_at > ? and superseded_at < 'infinity')")
                .collect(Collectors.joining(" union "));
        Object[] values = TABLES.stream()
                .flatMap(t -> Stream.<Object>of(members.toArray(Long[]::new), recordedAt, recordedAt))
                .toArray();
        return sql.list(Clause.of(recorded, values), row -> row.getLong(1));
    }

    /** Takes back people who were entered at that moment: nothing of them is current any more, everything stays recorded. */
    public void withdraw(Scope scope, Collection<Long> members, String reason) {
        mustCover(scope, members);
        Long[] ids = members.toArray(Long[]::new);
        sql.update(Clause.of(
                "update membership.member set withdrawn_at = now(), withdrawn_reason = ?, version = version + 1 where id = any (?)",
                reason,
                ids));
        for (String table : TABLES) {
            supersede(table, ids, scope.actor());
        }
    }

    /** Brings back the declaration and the numbers that held before the moment at which these people were completed. */
    public void undoCompletion(Scope scope, Collection<Long> members, Instant recordedAt) {
        mustCover(scope, members);
        Long[] ids = members.toArray(Long[]::new);
        String columns = String.join(", ", FactColumns.names());
        for (String table : List.of("member_facts", "identifier")) {
            sql.update(Clause.of(
                    "update membership." + table + " set superseded_at = now(), superseded_by = ? where " + CURRENT
                            + " and recorded_at = ? and member_id = any (?)",
                    scope.actor(),
                    recordedAt,
                    ids));
        }
        sql.update(Clause.of(
                "insert into membership.member_facts (member_id, valid_from, valid_to, recorded_by, " + columns
                        + ") select member_id, valid_from, valid_to, ?, " + columns
                        + " from membership.member_facts where superseded_at = ? and member_id = any (?)",
                scope.actor(),
                recordedAt,
                ids));
    }

    private void supersede(String table, Long[] members, long actor) {
        sql.update(Clause.of(
                "update membership." + table + " set superseded_at = now(), superseded_by = ? where " + CURRENT
                        + " and member_id = any (?)",
                actor,
                members));
    }
}
