package vn.dangvu.membership.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.roll.MemberRow.Circumstance;
import vn.dangvu.membership.roll.MemberRow.Event;

/** The one statement behind the list, its count and its export: the same members, whatever is done with them. */
final class RollQuery {
    private static final String FACTS =
            "f.full_name, f.sex, f.born_on, f.born_precision, f.ethnicity, f.religion, f.home_town,"
                    + " f.permanent_address, f.occupation, f.general_level, f.professional_level, f.political_theory, f.decided_on,"
                    + " f.decided_precision, f.admitted_on, f.admitted_precision, f.recognised_on, f.recognised_precision,";

    private final MemberFilter filter;
    private final Clause members;
    /** The same people, without what only a row shows. */
    private final Clause counted;

    RollQuery(Scope scope, MemberFilter filter) {
        this.filter = filter;
        this.members = members(scope, filter, true);
        this.counted = members(scope, filter, false);
    }

    private static Clause members(Scope scope, MemberFilter filter, boolean rows) {
        AsOf asOf = filter.asOf();
        Clause query = Clause.of("from (").then(Rows.of(scope, filter)).then(") a");
        if (rows) {
            query = query.then("join membership.unit u on u.id = a.unit_id");
        }
        if (rows || filter.criteria().keySet().stream().anyMatch(Criterion::asksFacts)) {
            query = query.then("join membership.member_facts f on f.member_id = a.member_id and")
                    .then(asOf.holds("f"));
        }
        query = query.then("left join membership.standing s on s.member_id = a.member_id and")
                .then(asOf.holds("s"))
                .then("where true");
        for (var criterion : filter.criteria().entrySet()) {
            query = query.and(Conditions.of(criterion.getKey(), criterion.getValue(), asOf));
        }
        return query;
    }

    /**
     * A page and how many members there are in all, up to a bound: counting every member of the country on every page would
     * help nobody. There is always at least one row; without a member id it only brings the numbers.
     */
    Clause page(MemberSort sort, boolean descending, int first, int size, int bound) {
        return Clause.of("select t.*, r.* from (select count(*) as total,"
                        + " count(*) filter (where standing = 'official') as official,"
                        + " count(*) filter (where standing = 'probationary') as probationary from (select s.standing")
                .then(counted)
                .then("limit ?) bounded) t left join (", bound)
                .then(rows(sort, descending, Clause.of("limit ? offset ?", size, first)))
                .then(") r on true order by r.sort_key" + direction(descending) + ", r.member_id, r.id");
    }

    Clause all(MemberSort sort, boolean descending) {
        return rows(sort, descending, Clause.of(""));
    }

    private static String direction(boolean descending) {
        return descending ? " desc nulls last" : " asc nulls last";
    }

    private Clause rows(MemberSort sort, boolean descending, Clause part) {
        String direction = direction(descending);
        Clause key = sort.expression(filter.asOf());
        Clause chosen = Clause.of("select a.*, f.id as facts_id, s.standing,")
                .then(key)
                .then("as sort_key")
                .then(members)
                .then("order by")
                .then(key)
                .then(direction + ", a.member_id, a.id")
                .then(part);
        return Clause.of("select p.*, " + FACTS + " coalesce(up.short_name, u.short_name) as unit_name,")
                .then(Seniority.start(filter.asOf()))
                .then("as seniority_from, " + FileGap.count()
                        + " as gaps, ids.card, ids.file_number, ids.citizen_end, c.circumstances from (")
                .then(chosen)
                .then(
                        ") p join membership.member_facts f on f.id = p.facts_id join membership.unit u on u.id = p.unit_id"
                                + " cross join lateral (select p.standing) s"
                                + " left join membership.unit_period up on up.unit_id = p.unit_id and")
                .then(filter.asOf().holds("up"))
                .then(
                        "left join lateral (select string_agg(c.kind || '@' || coalesce(c.expected_to::text, ''), ',' order by c.kind)"
                                + " as circumstances from membership.circumstance c where c.member_id = p.member_id and")
                .then(filter.asOf().holds("c"))
                .then(") c on true left join lateral (select max(i.value) filter (where i.kind = 'card') as card,"
                        + " max(i.value) filter (where i.kind = 'file') as file_number,"
                        + " right(max(i.value) filter (where i.kind = 'citizen'), 4) as citizen_end"
                        + " from membership.identifier i where i.member_id = p.member_id and")
                .then(filter.asOf().holds("i"))
                .then(") ids on true order by p.sort_key" + direction + ", p.member_id, p.id");
    }

    static MemberRow read(ResultSet row) throws SQLException {
        return new MemberRow(
                row.getLong("member_id"),
                row.getString("path"),
                row.getString("unit_name"),
                row.getString("full_name"),
                row.getString("sex"),
                partial(row, "born"),
                row.getString("ethnicity"),
                row.getString("religion"),
                row.getString("home_town"),
                row.getString("permanent_address"),
                row.getString("occupation"),
                row.getString("general_level"),
                row.getString("professional_level"),
                row.getString("political_theory"),
                partial(row, "decided"),
                partial(row, "admitted"),
                partial(row, "recognised"),
                Sql.date(row, "seniority_from"),
                row.getString("standing"),
                circumstances(row.getString("circumstances")),
                row.getString("card"),
                row.getString("file_number"),
                row.getString("citizen_end"),
                row.getInt("gaps"),
                event(row));
    }

    private static PartialDate partial(ResultSet row, String name) throws SQLException {
        return PartialDate.of(Sql.date(row, name + "_on"), row.getString(name + "_precision"));
    }

    private static List<Circumstance> circumstances(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(c -> c.split("@", -1))
                        .map(c -> new Circumstance(c[0], c[1].isEmpty() ? null : LocalDate.parse(c[1])))
                        .toList();
    }

    private static Event event(ResultSet row) throws SQLException {
        String kind = row.getString("event_kind");
        return kind == null ? null : new Event(kind, Sql.date(row, "event_on"), row.getString("event_other"));
    }
}
