package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;
import vn.dangvu.membership.RowsOf;

/**
 * For the branch: how many members show a signal at the third level, and answers on which nothing was found; for a member: the own signals without an
 * answer. By the national reading. Over more branches than a ward has nobody is told of others.
 */
@ApplicationScoped
class SignalDuties implements BranchDuties {
    @Inject
    private Sql sql;

    @Inject
    private SignalRows rows;

    private record Line(long unit, String path, String name, int three, int waiting, int mine) {}

    @Override
    public List<Duty> on(Desk desk) {
        Clause keep = desk.within("signal.keep", "path");
        boolean keeps = !keep.sql().equals("false");
        if (!keeps && desk.self() == null) {
            return List.of();
        }
        SignalSpan span = SignalSpan.of(desk.day().getYear(), desk.day());
        SignalRules rules = SignalRules.of(LawBook.shipped().asOf(desk.day()));
        var duties = new ArrayList<Duty>();
        for (Line line : sql.list(query(desk, keep, keeps, span, rules), SignalDuties::line)) {
            String list = "/signals/list.xhtml?unit=" + line.unit() + "&year=" + span.year();
            if (line.three() > 0) {
                duties.add(duty(
                        "signals-three",
                        line,
                        line.three(),
                        list + "&level=3&state=open&reading=" + rules.reading(),
                        rules,
                        "branch"));
            }
            if (line.waiting() > 0) {
                duties.add(duty("signals-answers", line, line.waiting(), list + "&state=waiting", rules, "branch"));
            }
            if (line.mine() > 0) {
                duties.add(duty("signals-own", line, line.mine(), "/my/signals.xhtml", rules, "member"));
            }
        }
        return duties;
    }

    private Clause query(Desk desk, Clause keep, boolean keeps, SignalSpan span, SignalRules rules) {
        Long self = desk.self();
        RowsOf own = (path, member) -> self == null ? Clause.of("false") : Clause.of(member + " = ?", self);
        RowsOf branch = (path, member) ->
                Clause.of("(select count(*) from few) <= 400 and").then(desk.within("signal.keep", path));
        RowsOf answers = (path, member) -> Clause.of("(")
                .then(own.where(path, member))
                .then("or")
                .then(desk.within("signal.keep", path))
                .then(")");
        var kinds = Set.of(SignalKind.values());
        var asked = new SignalRows.Asked(own, answers, span, rules, rules.reading(), kinds);
        Clause found = rows.found(asked);
        if (keeps) {
            found = Clause.of("select o.* from (")
                    .then(rows.found(new SignalRows.Asked(branch, answers, span, rules, rules.reading(), kinds)))
                    .then(") o where o.member_id is distinct from ?::bigint union all", Sql.orNull(self))
                    .then(found);
        }
        return Clause.of(
                        "with few as (select id from membership.unit where closed_on is null and type like '%branch' and")
                .then(keep)
                .then(
                        "limit 401) select u.id, u.path, u.short_name,"
                                + " count(distinct s.member_id) filter (where s.held and s.level = 3 and s.state <> 'accepted') as three,"
                                + " count(*) filter (where s.held and s.state = 'waiting' and not s.own) as waiting,"
                                + " count(*) filter (where s.own and s.state in ('new', 'again') and (s.since is not null or s.level > 0)) as mine"
                                + " from (select r.*, coalesce(r.member_id = ?::bigint, false) as own,",
                        Sql.orNull(self))
                .then(desk.within("signal.keep", "r.path"))
                .then("as held from (")
                .then(rows.of(asked, found))
                .then(
                        ") r) s join membership.unit u on u.path = s.path group by u.id, u.path, u.short_name order by u.path limit 500");
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("path"),
                row.getString("short_name"),
                row.getInt("three"),
                row.getInt("waiting"),
                row.getInt("mine"));
    }

    private static Duty duty(String key, Line line, int count, String link, SignalRules rules, String actor) {
        return new Duty(
                key, line.unit(), line.path(), line.name(), List.of(count), link, null, rules.absentCitation(), actor);
    }
}
