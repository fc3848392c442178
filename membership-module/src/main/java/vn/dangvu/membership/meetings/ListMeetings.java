package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** One page of the meetings of the scope. Two statements, three with a unit. */
@UseCase(value = "meeting.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListMeetings {
    private static final Map<String, String> SORTS = Map.of(
            "day", MeetingFilter.DAY,
            "unit", "u.short_name collate membership.vi_counting",
            "kind", "m.kind");
    private static final String FROM = "from membership.meeting m join membership.unit u on u.id = m.unit_id"
            + " left join membership.minutes n on n.meeting_id = m.id where";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a unit outside the scope */
    public Page<MeetingRow> page(Scope scope, MeetingFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        Clause from = Clause.of(FROM).then(scope.within("m.path")).and(filter.condition(clock.today()));
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("day")) + (paging.descending() ? " desc" : "");
        return new Page<>(
                sql.list(
                        Clause.of(
                                        """
                                        select m.id, u.short_name, m.kind, m.topic, coalesce(m.held_on, m.planned_on) as day,
                                            coalesce(m.held_at, m.planned_at) as at, m.place,
                                            case when m.called_off_at is not null then 'off' when m.held_on is not null then 'held'
                                                when m.sent_on is not null then 'sent' else 'planned' end as state,
                                            case when n.meeting_id is null then null when n.uploaded_on is not null then 'uploaded'
                                                when n.confirmed_at is not null then 'confirmed' when n.finished_at is not null then 'finished'
                                                else 'draft' end as minutes,
                                            n.official + n.probationary as summoned, n.official_present + n.probationary_present as present,
                                            (select count(*) from membership.resolution r where r.meeting_id = m.id
                                                and r.annulled_at is null) as resolutions""")
                                .then(from)
                                .then("order by " + order + ", m.id limit ? offset ?", paging.size(), paging.first()),
                        ListMeetings::read),
                total);
    }

    private static MeetingRow read(ResultSet row) throws SQLException {
        return new MeetingRow(
                row.getLong("id"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("topic"),
                Sql.date(row, "day"),
                row.getObject("at", LocalTime.class),
                row.getString("place"),
                row.getString("state"),
                row.getString("minutes"),
                row.getObject("summoned", Integer.class),
                row.getObject("present", Integer.class),
                row.getInt("resolutions"));
    }
}
