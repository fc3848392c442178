package vn.dangvu.membership.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** The query of the list of units. What a row counts is counted for the rows of the page alone. */
final class UnitLines {
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "p.name collate membership.vi_counting",
            "type",
            "p.type",
            "above",
            "above.name collate membership.vi_counting",
            "opened",
            "u.opened_on");

    private static final String FROM =
            """
            from membership.unit_period p join membership.unit u on u.id = p.unit_id
            left join membership.unit_period above on above.unit_id = p.parent_id and above.superseded_at = 'infinity'
                and above.valid_from <= ? and above.valid_to > ?
            where""";

    private UnitLines() {}

    static Clause count(Scope scope, UnitFilter filter) {
        return Clause.of("select count(*)").then(from(scope, filter));
    }

    static Clause page(Scope scope, UnitFilter filter, Paging paging) {
        return lines(
                scope,
                filter,
                paging.sort(),
                paging.descending(),
                Clause.of("limit ? offset ?", paging.size(), paging.first()));
    }

    static Clause all(Scope scope, UnitFilter filter, String sort, boolean descending) {
        return lines(scope, filter, sort, descending, Clause.of(""));
    }

    private static Clause from(Scope scope, UnitFilter filter) {
        return Clause.of(FROM, filter.on(), filter.on())
                .then(filter.condition())
                .then("and")
                .then(scope.within("u.path"));
    }

    private static Clause lines(Scope scope, UnitFilter filter, String sort, boolean descending, Clause part) {
        LocalDate on = filter.on();
        String order = SORTS.getOrDefault(Objects.requireNonNullElse(sort, ""), SORTS.get("name"))
                + (descending ? " desc nulls last" : " nulls last");
        return Clause.of(
                        "select l.*, n.*, b.below, k.posts, t.term_ends from (select row_number() over (order by "
                                + order
                                + ", p.unit_id) as place, p.unit_id, p.type, p.name, above.name as above_name, u.code, u.opened_on")
                .then(from(scope, filter))
                .then("order by place")
                .then(part)
                .then(
                        """
                        ) l cross join lateral (
                            select count(*) filter (where a.kind = 'home' and s.standing = 'official') as official,
                                count(*) filter (where a.kind = 'home' and s.standing is distinct from 'official') as probationary,
                                count(*) filter (where a.kind = 'guest') as guests
                            from membership.affiliation a left join membership.standing s on s.member_id = a.member_id
                                and s.valid_from <= ? and s.valid_to > ? and s.superseded_at = 'infinity'
                            where a.unit_id = l.unit_id and a.valid_from <= ? and a.valid_to > ? and a.superseded_at = 'infinity' and""",
                        on,
                        on,
                        on,
                        on)
                .then(scope.within("a.path"))
                .then(
                        """
                        ) n cross join lateral (select count(*) as below from membership.unit_period k where k.parent_id = l.unit_id
                            and k.valid_from <= ? and k.valid_to > ? and k.superseded_at = 'infinity') b
                        cross join lateral (select count(distinct h.member_id) as posts from membership.position_held h
                            where h.unit_id = l.unit_id and h.valid_from <= ? and h.valid_to > ? and h.superseded_at = 'infinity') k
                        left join lateral (select c.valid_to - 1 as term_ends from membership.committee_term c
                            where c.unit_id = l.unit_id and c.valid_from <= ? order by c.valid_from desc limit 1) t on true
                        order by l.place""",
                        on,
                        on,
                        on,
                        on,
                        on);
    }

    static UnitLine read(ResultSet row) throws SQLException {
        return new UnitLine(
                row.getLong("unit_id"),
                row.getString("name"),
                row.getString("type"),
                row.getString("above_name"),
                row.getString("code"),
                Sql.date(row, "opened_on"),
                row.getInt("below"),
                row.getInt("official"),
                row.getInt("probationary"),
                row.getInt("guests"),
                row.getInt("posts"),
                Sql.date(row, "term_ends"));
    }
}
