package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Applications that wait, contacts that are due, declarations to be agreed, those who are lost. That an exemption ends the register tells. */
@ApplicationScoped
class LeavesDue implements BranchDuties {
    private static final Map<String, String> ACTORS = Map.of("leave-decide", "approver");

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause leaves = desk.within("leave.read", "l.path");
        if (leaves.sql().equals("false")) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                                """
                                select d.*, f.full_name, u.short_name from (
                                    select case l.state when 'asked' then 'leave-consider' else 'leave-decide' end as key, l.member_id, l.unit_id, l.path,
                                        '/leave/leave.xhtml?id=' || l.id as link, null::date as due, l.asked_on as told
                                    from membership.leave l where l.state in ('asked', 'proposed') and""")
                        .then(leaves)
                        .then(
                                """
                                union all
                                    select case when w.calendar_on is null then 'away-agree' when w.lost_on is not null then 'away-lost'
                                            else 'away-contact' end,
                                        w.member_id, w.unit_id, w.path, '/leave/away.xhtml?id=' || w.id,
                                        case when w.lost_on is null then w.next_contact end, coalesce(w.lost_on, w.last_contact, w.from_date)
                                    from membership.away w where w.returned_on is null
                                        and (w.calendar_on is null or w.lost_on is not null or w.next_contact <= ?) and""",
                                desk.horizon())
                        .then(desk.within("leave.read", "w.path"))
                        .then(
                                """
                                ) d join membership.unit u on u.id = d.unit_id
                                join membership.member_facts f on f.member_id = d.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                order by d.due nulls last, d.member_id limit 1000"""),
                LeavesDue::duty);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        String key = row.getString("key");
        return new Duty(
                key,
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                List.of(row.getString("full_name"), Sql.date(row, "told")),
                row.getString("link"),
                Sql.date(row, "due"),
                null,
                ACTORS.getOrDefault(key, "branch"));
    }
}
