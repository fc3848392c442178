package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Minutes that are not finished, not confirmed, or whose report is not on the handbook yet; of meetings since there is a term for it. */
@ApplicationScoped
class MinutesDue implements BranchDuties {
    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause within = desk.within("meeting.read", "m.path");
        Version rule =
                LawBook.shipped().asOf(desk.day()).find("meeting.upload-after").orElse(null);
        if (rule == null || within.sql().equals("false")) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                                """
                                select m.id, m.unit_id, m.path, u.short_name, m.held_on, m.held_on + ? as due,
                                    case when n.finished_at is null then 'minutes-draft' when n.confirmed_at is null then 'minutes-confirm'
                                        else 'minutes-upload' end as key
                                from membership.minutes n join membership.meeting m on m.id = n.meeting_id
                                join membership.unit u on u.id = m.unit_id
                                where n.uploaded_on is null and m.held_on between ? and ? and""",
                                rule.value(),
                                rule.from(),
                                desk.day())
                        .then(within)
                        .then("order by m.held_on, m.id limit 200"),
                row -> duty(row, rule));
    }

    private static Duty duty(ResultSet row, Version rule) throws SQLException {
        return new Duty(
                row.getString("key"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                List.of(Sql.date(row, "held_on")),
                "/meetings/meeting.xhtml?id=" + row.getLong("id"),
                Sql.date(row, "due"),
                rule.citation(),
                "branch");
    }
}
