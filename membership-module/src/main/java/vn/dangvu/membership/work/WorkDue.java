package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Branches that gave their members no work for the year, whose tasks are past their day, where a report waits for a look. */
@ApplicationScoped
class WorkDue implements BranchDuties {
    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause within = desk.within("work.read", "u.path");
        Version rule =
                LawBook.shipped().asOf(desk.day()).find("work.assign-within").orElse(null);
        if (rule == null || within.sql().equals("false")) {
            return List.of();
        }
        LocalDate first = desk.day().withDayOfYear(1);
        LocalDate last = first.plusDays((Integer) rule.value() - 1L);
        return sql.list(
                Clause.of(
                                """
                                select u.id, u.path, u.short_name, x.key, x.count, x.due from membership.unit u
                                cross join lateral (
                                    select 'work-unassigned' as key, 0 as count, ?::date as due where ?::date <= ? and u.type like '%branch'
                                        and exists (select 1 from membership.task p where p.unit_id = u.id and p.year >= ?)
                                        and not exists (select 1 from membership.task y where y.unit_id = u.id and y.year = ?
                                            and y.source = 'year' and y.annulled_at is null)
                                    union all select 'work-late', count(*), min(t.due_on) from membership.task t where t.unit_id = u.id
                                        and t.done_on is null and t.annulled_at is null and t.due_on < ? having count(*) > 0
                                    union all select 'work-unseen', count(*), null from membership.task_report r
                                        join membership.task t on t.id = r.task_id where t.unit_id = u.id and r.looked_at is null
                                        and t.annulled_at is null having count(*) > 0) x
                                where u.closed_on is null and""",
                                last, desk.day(), first.plusMonths(3), first.getYear() - 1, first.getYear(), desk.day())
                        .then(within)
                        .then("order by x.due, u.id limit 200"),
                row -> duty(row, rule, first.getYear()));
    }

    private static Duty duty(ResultSet row, Version rule, int year) throws SQLException {
        String key = row.getString("key");
        long unit = row.getLong("id");
        String link =
                switch (key) {
                    case "work-unassigned" -> "/work/tasks.xhtml?unit=" + unit + "&year=" + year;
                    case "work-late" -> "/work/tasks.xhtml?unit=" + unit + "&state=overdue";
                    default -> "/work/tasks.xhtml?unit=" + unit + "&state=unseen";
                };
        return new Duty(
                key,
                unit,
                row.getString("path"),
                row.getString("short_name"),
                List.of(row.getInt("count"), year),
                link,
                Sql.date(row, "due"),
                key.equals("work-unassigned") ? rule.citation() : null,
                "branch");
    }
}
