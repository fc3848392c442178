package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Branches that keep a plan of their meetings and have none on a theme in the running quarter, told in its second half. */
@ApplicationScoped
class ThemesMissing implements BranchDuties {
    private static final int AHEAD = 45;

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause within = desk.within("meeting.read", "u.path");
        Version rule = LawBook.shipped()
                .asOf(desk.day())
                .find("meeting.thematic-per-quarter")
                .orElse(null);
        LocalDate first = desk.day().withDayOfMonth(1).withMonth((desk.day().getMonthValue() - 1) / 3 * 3 + 1);
        LocalDate last = first.plusMonths(3).minusDays(1);
        if (rule == null
                || within.sql().equals("false")
                || desk.day().plusDays(AHEAD).isBefore(last)) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                                """
                                select u.id, u.path, u.short_name from membership.unit u
                                where u.closed_on is null and u.type like '%branch'
                                    and exists (select 1 from membership.meeting p where p.unit_id = u.id and p.planned_on >= ?)
                                    and (select count(*) from membership.meeting m where m.unit_id = u.id and m.called_off_at is null
                                        and coalesce(m.held_on, m.planned_on) between ? and ?
                                        and (m.kind = 'thematic' or m.kind = 'monthly' and m.topic is not null)) < ? and""",
                                first.minusMonths(12), first, last, rule.value())
                        .then(within)
                        .then("order by u.id limit 200"),
                row -> new Duty(
                        "theme-missing",
                        row.getLong("id"),
                        row.getString("path"),
                        row.getString("short_name"),
                        List.of((first.getMonthValue() + 2) / 3),
                        "/meetings/plan-meetings.xhtml?unit=" + row.getLong("id") + "&year=" + first.getYear(),
                        last,
                        rule.citation(),
                        "branch"));
    }
}
