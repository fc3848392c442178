package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MovementSignals;
import vn.dangvu.membership.RowsOf;

/** Exemptions that go on although their time is over, contact that was not kept, contact that is lost. */
@ApplicationScoped
class AwaySignals implements MovementSignals {
    @Inject
    private Sql sql;

    @Override
    public List<Signal> on(Scope scope, LocalDate day) {
        return list((path, member) -> scope.within(path), day);
    }

    @Override
    public List<Signal> of(Scope scope, long memberId, LocalDate day) {
        boolean own = Long.valueOf(memberId).equals(scope.self());
        return list(
                (path, member) -> {
                    Clause his = Clause.of(member + " = ?", memberId);
                    return own ? his : his.and(scope.within(path));
                },
                day);
    }

    @Override
    public Clause rows(RowsOf whose, LocalDate day) {
        return Clause.of(
                        "select s.member_id, s.path, s.kind, s.since, s.type as subject_type, s.id as subject_id from (")
                .then(found(whose, day))
                .then(") s");
    }

    private List<Signal> list(RowsOf whose, LocalDate day) {
        return sql.list(
                Clause.of("select * from (").then(found(whose, day)).then(") s order by since, id limit 1000"),
                row -> signal(row, day));
    }

    private static Clause found(RowsOf whose, LocalDate day) {
        return Clause.of(
                        """
                        select l.member_id, l.path, 'exemption-over' as kind, l.until + 1 as since, 'leave' as type, l.id,
                            l.valid_from as agreed, l.until as heard from membership.leave l where l.state = 'granted' and l.until < ? and""",
                        day)
                .then(whose.where("l.path", "l.member_id"))
                .then(
                        """
                        union all
                        select w.member_id, w.path, case when w.lost_on is null then 'contact-overdue' else 'contact-lost' end,
                            coalesce(w.lost_on, w.next_contact + 1), 'away', w.id, w.next_contact, w.last_contact
                        from membership.away w where w.returned_on is null and (w.lost_on <= ? or w.next_contact < ?) and""",
                        day,
                        day)
                .then(whose.where("w.path", "w.member_id"));
    }

    private static Signal signal(ResultSet row, LocalDate day) throws SQLException {
        boolean leave = row.getString("type").equals("leave");
        LocalDate since = Sql.date(row, "since");
        LocalDate agreed = Sql.date(row, "agreed");
        LocalDate heard = Sql.date(row, "heard");
        String page = leave ? "/leave/leave.xhtml?id=" : "/leave/away.xhtml?id=";
        return new Signal(
                row.getLong("member_id"),
                row.getString("path"),
                row.getString("kind"),
                since,
                (int) ChronoUnit.DAYS.between(since, day) + 1,
                row.getString("type"),
                row.getLong("id"),
                page + row.getLong("id"),
                agreed == null ? List.of() : heard == null ? List.of(agreed) : List.of(agreed, heard),
                leave
                        ? LawBook.shipped()
                                .asOf(day)
                                .find("exemption.max")
                                .map(v -> v.citation())
                                .orElse(null)
                        : null);
    }
}
