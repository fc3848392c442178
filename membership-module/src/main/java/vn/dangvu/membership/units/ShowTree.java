package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The tree as it was on a day, as far as it is opened, with the number of members. One statement whatever its size. */
@UseCase(value = "unit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowTree {
    /** A province or the country is not counted in passing: half a second for each million members. Its own page counts it. */
    private static final int MOST_UNITS = 500;

    @Inject
    private Sql sql;

    /**
     * The units at the top of what the caller may see and those directly below the opened ones; parents first, then as
     * people count.
     */
    public List<UnitNode> opened(Scope scope, Collection<Long> opened, LocalDate on) {
        return nodes(scope, opened, on, MOST_UNITS);
    }

    /** The same with everybody counted, however long it takes. */
    public List<UnitNode> counted(Scope scope, Collection<Long> opened, LocalDate on) {
        return nodes(scope, opened, on, Integer.MAX_VALUE);
    }

    private List<UnitNode> nodes(Scope scope, Collection<Long> opened, LocalDate on, int most) {
        Clause shown = Clause.of(
                        """
                with shown as (
                    select p.*, u.closed_on, u.version from membership.unit_period p
                    join membership.unit u on u.id = p.unit_id
                    left join membership.unit above on above.id = p.parent_id
                    where p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity' and""",
                        on,
                        on)
                .then(scope.within("u.path"))
                .then("and (p.parent_id = any (?) or p.parent_id is null or not", (Object) opened.toArray(Long[]::new))
                .then(scope.within("above.path"))
                .then("))");
        return sql.list(
                shown.then(
                                """
                select s.unit_id, s.type, s.name, s.short_name, s.path, s.parent_id, s.closed_on, s.version, case when few then c.members end members,
                    (select count(*) from membership.unit_period k where k.parent_id = s.unit_id
                     and k.valid_from <= ? and k.valid_to > ? and k.superseded_at = 'infinity') children
                from shown s cross join lateral (
                    select count(*) <= ? few from (select from membership.unit_period b
                        where b.path >= s.path and b.path < left(s.path, -1) || '0'
                        and b.valid_from <= ? and b.valid_to > ? and b.superseded_at = 'infinity' limit ?::bigint + 1) below
                ) f cross join lateral (
                    select coalesce(sum(n.members), 0)::int members from membership.unit_period d
                    cross join lateral (select count(*) members from membership.affiliation a where a.unit_id = d.unit_id
                        and a.kind = 'home' and a.valid_from <= ? and a.valid_to > ? and a.superseded_at = 'infinity' and""",
                                on,
                                on,
                                most,
                                on,
                                on,
                                most,
                                on,
                                on)
                        .then(scope.within("a.path"))
                        .then(
                                """
                    ) n where few and d.path >= s.path and d.path < left(s.path, -1) || '0'
                        and d.valid_from <= ? and d.valid_to > ? and d.superseded_at = 'infinity'
                ) c order by length(s.path) - length(replace(s.path, '/', '')), s.name collate membership.vi_counting, s.unit_id""",
                                on,
                                on),
                ShowTree::node);
    }

    private static UnitNode node(ResultSet row) throws SQLException {
        return new UnitNode(
                row.getLong("unit_id"),
                row.getString("type"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("path"),
                Sql.id(row, "parent_id"),
                (Integer) row.getObject("members"),
                row.getInt("children"),
                row.getDate("closed_on") != null,
                row.getLong("version"));
    }
}
