package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RowsOf;
import vn.dangvu.membership.UnitTree;

/** The signals of one unit and what is below it: by name, and in figures. */
@ApplicationScoped
class SignalScope {
    /** More branches than a ward has are not listed by name. */
    private static final int MOST = 400;

    @Inject
    private Sql sql;

    @Inject
    private SignalRows rows;

    boolean wide(String path) {
        PathRange range = PathRange.under(path);
        return sql.first(
                                Clause.of(
                                        "select count(*) from (select 1 from membership.unit u where u.path >= ? and u.path < ? and u.closed_on is null"
                                                + " and u.type like '%branch' limit ?) b",
                                        range.lo(), range.hi(), MOST + 1),
                                row -> row.getInt(1))
                        .orElse(0)
                > MOST;
    }

    Clause named(
            Scope scope, UnitTree.Place unit, SignalWish wish, SignalSpan span, SignalRules rules, String reading) {
        return Clause.of(
                        "select s.*, f.full_name, u.id as unit_id, u.short_name, count(*) over () as total from (select r.*, ?::date - r.since as days"
                                + " from (",
                        span.day())
                .then(rows.of(asked(scope, unit, span, rules, reading, wish.kinds())))
                .then(") r)" + SignalReading.NAMED + " where")
                .then(wish.condition());
    }

    List<UnitSignals> below(
            Scope scope,
            UnitTree.Place unit,
            SignalWish wish,
            SignalSpan span,
            SignalRules rules,
            String reading,
            boolean wide) {
        Set<SignalKind> kinds = EnumSet.copyOf(wish.kinds());
        if (wide) {
            kinds.remove(SignalKind.OWED);
        }
        return sql.list(
                Clause.of(
                                """
                                select c.id, c.short_name, coalesce(n.people, 0) as people, coalesce(n.three, 0) as three, coalesce(n.moving, 0) as moving,
                                    coalesce(n.waiting, 0) as waiting
                                from membership.unit c left join (
                                    select split_part(substr(s.path, ?), '/', 1) as child,
                                        count(distinct s.member_id) filter (where s.state <> 'accepted') as people,
                                        count(distinct s.member_id) filter (where s.level = 3 and s.state <> 'accepted') as three,
                                        count(distinct s.member_id) filter (where s.since is not null and s.state <> 'accepted') as moving,
                                        count(*) filter (where s.state = 'waiting') as waiting from (""",
                                unit.path().length() + 1)
                        .then(rows.of(asked(scope, unit, span, rules, reading, kinds)))
                        .then(") s where")
                        .then(wish.condition())
                        .then(
                                "group by 1) n on n.child = c.id::text where c.parent_id = ? and c.closed_on is null"
                                        + " order by c.name collate membership.vi_counting, c.id limit ?",
                                unit.id(),
                                MOST),
                row -> new UnitSignals(
                        row.getLong("id"),
                        row.getString("short_name"),
                        row.getInt("people"),
                        row.getInt("three"),
                        row.getInt("moving"),
                        row.getInt("waiting")));
    }

    /** Evidence of the unit, answers wherever the caller may read them. */
    private static SignalRows.Asked asked(
            Scope scope,
            UnitTree.Place unit,
            SignalSpan span,
            SignalRules rules,
            String reading,
            Set<SignalKind> kinds) {
        PathRange range = PathRange.under(unit.path());
        RowsOf ofUnit = (path, member) -> Clause.of("(" + path + " >= ? and " + path + " < ?)", range.lo(), range.hi());
        return new SignalRows.Asked(ofUnit, (path, member) -> scope.within(path), span, rules, reading, kinds);
    }
}
