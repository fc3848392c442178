package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Notices that have to go out, meetings that are over and not written down, and for the one who follows a branch the meetings he is told of. */
@ApplicationScoped
class MeetingsDue implements BranchDuties {
    /** Told so many days before the notice must have gone out. */
    private static final int AHEAD = 7;

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause within = desk.within("meeting.read", "m.path");
        if (within.sql().equals("false")) {
            return List.of();
        }
        LawOn law = LawBook.shipped().asOf(desk.day());
        Version before = law.find("meeting.documents-before").orElse(null);
        int days = before == null ? 1 : (Integer) before.value();
        Citation citation = before == null ? null : before.citation();
        return sql.list(
                Clause.of(
                                """
                                select m.id, m.unit_id, m.path, u.short_name, m.planned_on, x.key,
                                    m.planned_on - case x.key when 'meeting-notice' then ? else 0 end as due
                                from membership.meeting m join membership.unit u on u.id = m.unit_id
                                cross join lateral (
                                    select 'meeting-notice' as key where m.sent_on is null and m.planned_on between ? and ?
                                    union all select 'meeting-unwritten' where m.planned_on < ?
                                    union all select 'own-meeting' where m.sent_on is not null and m.planned_on >= ? and m.planned_on <= ?
                                        and exists (select 1 from membership.branch_assignment b where b.unit_id = m.unit_id
                                            and b.member_id = ? and b.valid_from <= m.planned_on and b.valid_to > m.planned_on)) x
                                where m.held_on is null and m.called_off_at is null and""",
                                days,
                                desk.day(),
                                desk.day().plusDays(days + AHEAD),
                                desk.day(),
                                desk.day(),
                                desk.horizon(),
                                Sql.orNull(desk.self()))
                        .then(within)
                        .then("order by m.planned_on, m.id limit 200"),
                row -> duty(row, citation));
    }

    private static Duty duty(ResultSet row, Citation citation) throws SQLException {
        String key = row.getString("key");
        boolean notice = key.equals("meeting-notice");
        return new Duty(
                key,
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                List.of(Sql.date(row, "planned_on")),
                "/meetings/meeting.xhtml?id=" + row.getLong("id"),
                Sql.date(row, "due"),
                notice ? citation : null,
                key.equals("own-meeting") ? "member" : "branch");
    }
}
