package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.duties.Task.Place;

/** Directing documents: one to be issued, one not read yet, a task to carry out, a report to answer; and for those who lead, who is overdue. */
@ApplicationScoped
class DirectivesWaiting implements Source {
    private static final String FILE = "/directives/directive.xhtml?id=";
    private static final String SELECT =
            "select '%s' as key, d.id as directive, d.symbol, d.title, %s as due, %s as since, %s as by, "
                    + People.PLACE + " from membership.directive d ";
    private static final String ISSUED = " where d.issued_on is not null and d.ending is null and ";

    @Inject
    private Sql sql;

    private record Waiting(
            String key,
            long directive,
            String symbol,
            String title,
            LocalDate due,
            LocalDate since,
            long by,
            Place unit) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("directive.read");
        if (reach.nothing()) {
            return List.of();
        }
        List<Waiting> waiting = sql.list(query(reach, desk.horizon()), DirectivesWaiting::read);
        var tasks = new ArrayList<Task>();
        waiting.forEach(w -> tasks.add(task(desk, w)));
        List<Waiting> late = waiting.stream()
                .filter(w -> w.key.equals("directive-task") && w.due.isBefore(desk.day))
                .toList();
        if (!late.isEmpty() && desk.acts(Actor.APPROVER, null)) {
            long units = late.stream().map(w -> w.unit.id()).distinct().count();
            tasks.add(desk.dated(
                    "directive-overdue",
                    null,
                    "/directives/tasks.xhtml?state=late",
                    late.get(0).due,
                    null,
                    Actor.APPROVER,
                    late.size(),
                    units));
        }
        return tasks;
    }

    private static Clause query(Reach reach, LocalDate latest) {
        return Clause.of(select("directive-unread", "null::date", "d.issued_on", "0")
                        + "join membership.directive_addressee a on a.directive_id = d.id join membership.unit u on u.id = a.unit_id"
                        + ISSUED + "a.read_on is null and")
                .then(reach.within("a.path"))
                .then(
                        "union all " + select("directive-task", "t.due_on", "d.issued_on", "0")
                                + "join membership.directive_task t on t.directive_id = d.id join membership.unit u on u.id = t.unit_id"
                                + ISSUED
                                + "t.due_on <= ? and not exists (select 1 from membership.directive_report r where r.task_id = t.id"
                                + " and r.accepted is not false) and",
                        latest)
                .then(reach.within("t.path"))
                .then("union all "
                        + select(
                                "directive-report",
                                "null::date",
                                "(r.reported_at at time zone 'Asia/Ho_Chi_Minh')::date",
                                "r.reported_by")
                        + "join membership.directive_task t on t.directive_id = d.id join membership.unit u on u.id = t.unit_id"
                        + " join membership.directive_report r on r.task_id = t.id and r.accepted is null" + ISSUED)
                .then(reach.within("r.path"))
                .then(
                        "union all "
                                + select(
                                        "directive-approve",
                                        "null::date",
                                        "(d.proposed_at at time zone 'Asia/Ho_Chi_Minh')::date",
                                        "d.proposed_by")
                                + "join membership.unit u on u.id = d.unit_id where d.approved_by is null and d.withdrawn_by is null and")
                .then(reach.within("d.path"))
                .then("order by due, since, directive, id limit " + Crowd.MOST);
    }

    private static String select(String key, String due, String since, String by) {
        return SELECT.formatted(key, due, since, by);
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("key"),
                row.getLong("directive"),
                row.getString("symbol") == null ? "" : row.getString("symbol"),
                row.getString("title"),
                Sql.date(row, "due"),
                Sql.date(row, "since"),
                row.getLong("by"),
                People.place(row));
    }

    private static Task task(Desk desk, Waiting w) {
        String link = FILE + w.directive;
        Task task =
                switch (w.key) {
                    case "directive-unread" -> unread(desk, w, link);
                    case "directive-task" ->
                        desk.dated(w.key, w.unit, link, w.due, null, Actor.BRANCH, w.symbol, w.title, w.due);
                    default ->
                        desk.undated(
                                w.key,
                                w.unit,
                                link,
                                null,
                                w.key.equals("directive-report") ? Actor.OFFICE : Actor.APPROVER,
                                w.symbol,
                                w.title,
                                w.since);
                };
        return w.by == desk.account() ? task.ofOthers() : task;
    }

    private static Task unread(Desk desk, Waiting w, String link) {
        return desk.lawAt(w.unit.path()).find("directive.read-within").isEmpty()
                ? desk.undated(w.key, w.unit, link, null, Actor.BRANCH, w.symbol, w.title, w.since)
                : desk.counted(
                        w.key,
                        w.unit,
                        link,
                        Deadline.of(
                                w.since,
                                desk.lawAt(w.unit.path()).term("directive.read-within"),
                                desk.day,
                                desk.calendar()),
                        Actor.BRANCH,
                        w.symbol,
                        w.title,
                        w.since);
    }
}
