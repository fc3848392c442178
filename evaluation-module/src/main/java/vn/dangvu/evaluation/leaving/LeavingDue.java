package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** The next step of each case, for whoever takes it; complaints that wait for an answer; time to complain that runs. */
@ApplicationScoped
class LeavingDue implements BranchDuties {
    private static final List<String> PERMISSIONS =
            List.of("leaving.keep", "leaving.office", "leaving.hear", "leaving.decide");

    /** Cases, then complaints. The last day of the step before: what is counted from it runs. */
    private static final String CASES =
            """
            select x.*, u.short_name, f.full_name from (
                select c.id, c.unit_id, c.path, c.member_id, c.waits as what, (select max(a.on_date) from evaluation.leaving_act a where a.case_id = c.id
                        and a.step = 'decision' and a.superseded_at is null) as decided, c.complain_by as due
                    from evaluation.leaving_case c where c.closed_on is null and c.waits is not null and (""";

    private static final String COMPLAINTS =
            """
                union all
                select c.id, c.unit_id, c.path, c.member_id, 'answer', k.received_on, k.answer_by from evaluation.complaint k
                    join evaluation.leaving_case c on c.id = k.case_id where not exists (select 1 from evaluation.complaint_act a
                        where a.complaint_id = k.id and a.kind in ('decided', 'not-accepted')) and""";

    private static final String RUNNING =
            """
                union all
                select c.id, c.unit_id, c.path, c.member_id, 'clock', null, c.complain_by from evaluation.leaving_case c
                    where c.complain_by >= ? and not exists (select 1 from evaluation.complaint k where k.case_id = c.id) and""";

    private static final String NAMES =
            """
            ) x join membership.unit u on u.id = x.unit_id
            join membership.member_facts f on f.member_id = x.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            order by x.due, x.id limit 200""";

    @Inject
    private Sql sql;

    @Inject
    private Calendars calendars;

    @Override
    public List<Duty> on(Desk desk) {
        if (PERMISSIONS.stream().allMatch(p -> nothing(desk.within(p, "c.path")))) {
            return List.of();
        }
        Clause cases = Clause.of(CASES);
        for (String permission : PERMISSIONS) {
            cases = cases.then("c.waits = any (?) and", (Object) steps(permission))
                    .then(desk.within(permission, "c.path"))
                    .then(permission.equals("leaving.decide") ? ")" : "or");
        }
        OfficialCalendar calendar = calendars.inForce();
        return sql.list(
                cases.then(COMPLAINTS)
                        .then(desk.within("leaving.decide", "c.path"))
                        .then(RUNNING, desk.day())
                        .then(desk.within("leaving.office", "c.path"))
                        .then(NAMES),
                row -> duty(row, desk.day(), calendar));
    }

    private static boolean nothing(Clause within) {
        return within.sql().equals("false");
    }

    private static String[] steps(String permission) {
        return Arrays.stream(Step.values())
                .filter(s -> s.permission().equals(permission))
                .map(Step::code)
                .toArray(String[]::new);
    }

    private static Duty duty(ResultSet row, LocalDate today, OfficialCalendar calendar) throws SQLException {
        String what = row.getString("what");
        boolean complaint = what.equals("answer");
        boolean clock = what.equals("clock");
        LocalDate due = complaint || clock
                ? Sql.date(row, "due")
                : what.equals(Step.FILE_SENT.code()) ? sent(Sql.date(row, "decided"), today, calendar) : null;
        return new Duty(
                complaint ? "leaving-answer" : clock ? "leaving-clock" : "leaving-next",
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                List.of(row.getString("full_name"), complaint || clock ? "" : "@leaving.step." + what),
                "/leaving/case.xhtml?id=" + row.getLong("id") + (complaint ? "#complaints" : ""),
                due,
                null,
                complaint ? "approver" : clock ? "office" : actor(Step.of(what)));
    }

    /** Notice and file go up within the days of the rules, counted from the decision. */
    private static LocalDate sent(LocalDate decided, LocalDate today, OfficialCalendar calendar) {
        if (decided == null) {
            return null;
        }
        LawOn law = LawBook.shipped().asOf(decided);
        return law.knows("leaving.file-sent")
                ? Deadline.of(decided, law.term("leaving.file-sent"), today, calendar)
                        .due()
                : null;
    }

    private static String actor(Step step) {
        return switch (step.permission()) {
            case "leaving.keep" -> "branch";
            case "leaving.office" -> "office";
            default -> "approver";
        };
    }
}
