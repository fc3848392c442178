package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Reads what each addressee of a document did, task by task. Two statements. */
@ApplicationScoped
class Addressees {
    @Inject
    private Sql sql;

    List<DirectiveFile.Addressee> of(Scope scope, long directive) {
        Map<Long, List<DirectiveFile.Job>> jobs = jobs(scope, directive);
        return sql.list(
                Clause.of(
                                "select a.*, u.short_name, r.display_name as receiver, s.display_name as reader from membership.directive_addressee a"
                                        + " join membership.unit u on u.id = a.unit_id left join kernel.account r on r.id = a.received_by"
                                        + " left join kernel.account s on s.id = a.read_by where a.directive_id = ? and",
                                directive)
                        .then(scope.within("a.path"))
                        .then("order by u.name collate membership.vi_counting, u.id"),
                row -> new DirectiveFile.Addressee(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("short_name"),
                        Sql.date(row, "received_on"),
                        row.getString("receiver"),
                        Sql.date(row, "read_on"),
                        row.getString("reader"),
                        jobs.getOrDefault(row.getLong("id"), List.of())));
    }

    private Map<Long, List<DirectiveFile.Job>> jobs(Scope scope, long directive) {
        var jobs = new LinkedHashMap<Long, List<DirectiveFile.Job>>();
        var seen = new LinkedHashMap<Long, DirectiveFile.Job>();
        sql.each(
                Clause.of(
                                "select t.id as task, t.addressee_id, t.text as wanted, t.due_on, r.*, b.display_name as reporter,"
                                        + " s.display_name as settler from membership.directive_task t"
                                        + " left join membership.directive_report r on r.task_id = t.id"
                                        + " left join kernel.account b on b.id = r.reported_by left join kernel.account s on s.id = r.settled_by"
                                        + " where t.directive_id = ? and",
                                directive)
                        .then(scope.within("t.path"))
                        .then("order by t.addressee_id, t.place, r.id desc"),
                0,
                row -> {
                    DirectiveFile.Job job = seen.computeIfAbsent(row.getLong("task"), t -> null);
                    if (job == null) {
                        job = new DirectiveFile.Job(
                                row.getLong("task"),
                                row.getString("wanted"),
                                Sql.date(row, "due_on"),
                                new ArrayList<>());
                        seen.put(job.id(), job);
                        jobs.computeIfAbsent(row.getLong("addressee_id"), a -> new ArrayList<>())
                                .add(job);
                    }
                    if (row.getObject("id") != null) {
                        job.reports().add(report(row));
                    }
                    return job;
                },
                job -> {});
        return jobs;
    }

    private static DirectiveFile.Report report(ResultSet row) throws SQLException {
        return new DirectiveFile.Report(
                row.getLong("id"),
                Sql.date(row, "done_on"),
                row.getString("text"),
                Sql.id(row, "document_id"),
                row.getString("reporter"),
                Sql.instant(row, "reported_at"),
                (Boolean) row.getObject("accepted"),
                row.getString("answer"),
                row.getString("settler"));
    }
}
