package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterEntry.Stay;
import vn.dangvu.membership.Standing;

/** The rows of new members, table by table, before they are written. */
final class EntryTables {
    static final String OPEN = "infinity";
    static final String HOME = "home";
    static final String GUEST = "guest";

    private static final List<String> PERIOD =
            List.of("member_id::bigint", "valid_from::date", "valid_to::date", "recorded_by::bigint");

    private final long actor;
    private final BulkInsert members =
            new BulkInsert("membership.member", List.of("id::bigint", "unit_id::bigint", "path", "created_by::bigint"));
    private final BulkInsert facts =
            new BulkInsert("membership.member_facts", with(PERIOD, with(FactColumns.typed(), FactColumns.GROUNDS)));
    private final BulkInsert stays = periods(
            "affiliation",
            "kind",
            "unit_id::bigint",
            "path",
            "arrived_by",
            "arrived_from",
            "left_by",
            "left_to",
            "decision_id::bigint");
    private final BulkInsert standings = periods("standing", "standing", "reason", "decision_id::bigint");
    private final BulkInsert circumstances =
            periods("circumstance", "kind", "detail", "expected_to::date", "decision_id::bigint");
    private final BulkInsert numbers = periods("identifier", "kind", "value", "series::bigint");
    private final BulkInsert items = new BulkInsert("membership.file_entry", FileItemColumns.TYPED);

    EntryTables(long actor) {
        this.actor = actor;
    }

    private static BulkInsert periods(String table, String... more) {
        return new BulkInsert("membership." + table, with(PERIOD, List.of(more)));
    }

    private static List<String> with(List<String> first, List<String> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    /** @param kind home, or guest for somebody who is here for a time */
    void add(long member, RegisterEntry entry, Map<Long, UnitPlace> units, String kind) {
        Stay home = entry.home();
        members.add(member, home.unitId(), units.get(home.unitId()).path(), actor);
        facts(member, entry.declaration(), null, null, Facts.Grounds.NONE);
        for (Stay s : entry.stays()) {
            stays.add(row(
                    member,
                    s.from(),
                    s.to(),
                    list(
                            kind,
                            s.unitId(),
                            units.get(s.unitId()).path(),
                            s.arrivedBy().code(),
                            s.arrivedFrom(),
                            s.leftBy(),
                            s.leftTo(),
                            s.decisionId())));
        }
        StandingSpans.of(entry)
                .forEach(s -> standings.add(row(
                        member,
                        s.from(),
                        s.to(),
                        list(
                                s.standing().code(),
                                s.reason() == null ? null : s.reason().code(),
                                s.decisionId()))));
        entry.circumstances()
                .forEach(c -> circumstances.add(row(
                        member, c.from(), c.to(), list(c.kind().code(), c.detail(), c.expectedTo(), c.decisionId()))));
        entry.numbers()
                .forEach(n -> numbers.add(row(
                        member,
                        n.from(),
                        n.to(),
                        list(n.kind().code(), n.value().strip(), null))));
        for (FileItem item : entry.items()) {
            items.add(FileItemColumns.values(member, item, actor));
        }
    }

    private Object[] row(long member, LocalDate from, LocalDate to, List<Object> more) {
        var values = new ArrayList<Object>();
        values.add(member);
        values.add(from == null ? "-infinity" : from);
        values.add(to == null ? OPEN : to);
        values.add(actor);
        values.addAll(more);
        return values.toArray();
    }

    private static List<Object> list(Object... values) {
        var list = new ArrayList<Object>();
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }

    void stay(long member, long unitId, String path, LocalDate from, Arrival by, String fromPlace, Long decisionId) {
        stays.add(row(member, from, null, list(HOME, unitId, path, by.code(), fromPlace, null, null, decisionId)));
    }

    void guest(long member, UnitPlace unit, LocalDate from, String fromPlace, Long decisionId) {
        String by = Arrival.TRANSFER.code();
        stays.add(row(member, from, null, list(GUEST, unit.id(), unit.path(), by, fromPlace, null, null, decisionId)));
    }

    void standing(long member, Standing standing, Departure reason, LocalDate from, Long decisionId) {
        standings.add(
                row(member, from, null, list(standing.code(), reason == null ? null : reason.code(), decisionId)));
    }

    void circumstance(MembershipRegister.CircumstanceChange c) {
        circumstances.add(
                row(c.memberId(), c.from(), c.to(), list(c.kind().code(), c.detail(), c.expectedTo(), c.decisionId())));
    }

    void facts(long member, Declaration declaration, LocalDate from, LocalDate to, Facts.Grounds grounds) {
        List<Object> values = FactColumns.values(declaration);
        values.add(grounds.decisionNumber());
        values.add(grounds.correctionId());
        facts.add(row(member, from, to, values));
    }

    /** Nothing for a blank one. @param series the committee whose series a file number belongs to; null: told by where the member stands */
    void number(long member, IdentifierKind kind, String value, LocalDate from, LocalDate to, Long series) {
        if (value != null && !value.isBlank()) {
            numbers.add(row(member, from, to, list(kind.code(), value, series)));
        }
    }

    void write(Sql sql) {
        for (BulkInsert table : List.of(members, stays, facts, standings, circumstances, numbers, items)) {
            table.write(sql);
        }
    }
}
