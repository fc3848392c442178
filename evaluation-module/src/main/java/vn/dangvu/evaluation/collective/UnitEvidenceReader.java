package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.RatingLevel;

/** Two statements, however large the unit. Used inside an operation. */
@ApplicationScoped
class UnitEvidenceReader {
    private static final String YEAR =
            """
            select t.*, d.*, m.months, x.* from
                (select count(*) filter (where t.result is not null or t.due_on < ?) as tasks,
                    count(*) filter (where t.result = 'done' and t.done_on <= t.due_on) as in_time,
                    count(*) filter (where t.result = 'done' and t.done_on > t.due_on) as late,
                    count(*) filter (where t.result in ('partly', 'not-done') or t.result is null and t.due_on < ?) as failed
                 from membership.task t where t.path >= ? and t.path < ? and t.year = ? and t.annulled_at is null) t,
                (select count(*) as demands, count(*) filter (where k.due_on < ? and not exists (select 1 from membership.directive_report p
                    where p.task_id = k.id and p.accepted)) as overdue
                 from membership.directive_task k where k.path >= ? and k.path < ? and k.due_on >= ? and k.due_on <= ?) d,
                (select count(distinct extract(month from g.held_on)) as months from membership.meeting g
                 where g.unit_id = ? and g.kind = 'monthly' and g.held_on >= ? and g.held_on <= ?) m,
                (select count(*) filter (where h.leads) as leaders, count(*) filter (where not h.leads) as others from (
                    select e.member_id, exists (select 1 from membership.position_held o where o.member_id = e.member_id and o.unit_id = ?
                        and o.superseded_at = 'infinity' and o.valid_from <= ? and o.valid_to > ?) as leads
                    from membership.file_entry e join membership.member p on p.id = e.member_id
                    where p.path >= ? and p.path < ? and e.kind = 'discipline' and e.superseded_at = 'infinity'
                        and e.started_on >= ? and e.started_on <= ?) h) x""";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    UnitEvidence of(UnitReviews.Head head) {
        Map<RatingLevel, Integer> members = new EnumMap<>(RatingLevel.class);
        PathRange range = PathRange.under(head.path());
        int[] unrated = new int[1];
        sql.list(
                        Clause.of(
                                "select n.level, count(*) as members from evaluation.level_now n where n.campaign_id = ? and n.path >= ?"
                                        + " and n.path < ? group by n.level",
                                head.campaignId(),
                                range.lo(),
                                range.hi()),
                        row -> new Object[] {RatingLevel.of(row.getString("level")), row.getInt("members")})
                .forEach(found -> {
                    if (found[0] == null) {
                        unrated[0] = (Integer) found[1];
                    } else {
                        members.put((RatingLevel) found[0], (Integer) found[1]);
                    }
                });
        return year(head, range, members, unrated[0]);
    }

    private UnitEvidence year(UnitReviews.Head head, PathRange range, Map<RatingLevel, Integer> members, int unrated) {
        LocalDate first = LocalDate.of(head.year(), 1, 1);
        LocalDate last = LocalDate.of(head.year(), 12, 31);
        LocalDate today = clock.today();
        Object[] asked = {
            today,
            today,
            range.lo(),
            range.hi(),
            head.year(),
            today,
            range.lo(),
            range.hi(),
            first,
            last,
            head.unitId(),
            first,
            last,
            head.unitId(),
            last,
            first,
            range.lo(),
            range.hi(),
            first,
            last
        };
        return sql.first(
                        Clause.of(YEAR, asked),
                        row -> new UnitEvidence(
                                members,
                                unrated,
                                row.getInt("tasks"),
                                row.getInt("in_time"),
                                row.getInt("late"),
                                row.getInt("failed"),
                                head.committee() ? -1 : row.getInt("months"),
                                row.getInt("demands"),
                                row.getInt("overdue"),
                                row.getInt("leaders"),
                                row.getInt("others")))
                .orElseThrow();
    }
}
