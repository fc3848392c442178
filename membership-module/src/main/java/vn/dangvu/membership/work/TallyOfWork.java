package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.MembersWork;

/** The front door to the tasks. */
@ApplicationScoped
class TallyOfWork implements MembersWork {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    @Override
    public Map<Long, Tally> of(Scope scope, long unitId, int year) {
        record Of(long member, Tally tally) {}
        return sql
                .list(
                        Clause.of(
                                        """
                                        select t.member_id, count(*) as tasks,
                                            count(*) filter (where t.result = 'done' and t.done_on <= t.due_on) as in_time,
                                            count(*) filter (where t.result = 'done' and t.done_on > t.due_on) as late,
                                            count(*) filter (where t.result = 'partly') as partly,
                                            count(*) filter (where t.result = 'not-done') as not_done,
                                            count(*) filter (where t.done_on is null and t.due_on >= ?) as open,
                                            count(*) filter (where t.done_on is null and t.due_on < ?) as overdue
                                        from membership.task t where t.unit_id = ? and t.year = ? and t.annulled_at is null and""",
                                        clock.today(),
                                        clock.today(),
                                        unitId,
                                        year)
                                .then(scope.within("t.path"))
                                .then("group by t.member_id"),
                        row -> new Of(
                                row.getLong("member_id"),
                                new Tally(
                                        row.getInt("tasks"),
                                        row.getInt("in_time"),
                                        row.getInt("late"),
                                        row.getInt("partly"),
                                        row.getInt("not_done"),
                                        row.getInt("open"),
                                        row.getInt("overdue"))))
                .stream()
                .collect(Collectors.toMap(Of::member, Of::tally));
    }
}
