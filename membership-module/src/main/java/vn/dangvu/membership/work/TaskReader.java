package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Reads tasks whole. Two statements, however many. */
@ApplicationScoped
class TaskReader {
    @Inject
    private Sql sql;

    /** @param which of them: a condition on {@code t}, with its order */
    List<TaskFile> read(Clause which, LocalDate on) {
        List<TaskFile> found = sql.list(
                Clause.of(ListTasks.COLUMNS, on)
                        .then(
                                ", t.version, t.unit_id, t.basis, t.resolution_id, t.party_work, t.public_work, t.assigned_on, t.result_note,"
                                        + " t.annulled_reason, (select w.full_name from membership.member_facts w where w.member_id = t.follower_id"
                                        + " and w.superseded_at = 'infinity' and w.valid_to = 'infinity') as follower")
                        .then(ListTasks.FROM)
                        .then(which),
                TaskReader::file);
        Map<Long, List<TaskFile.Report>> reports = reports(found);
        return found.stream()
                .map(t -> new TaskFile(
                        t.row(),
                        t.version(),
                        t.unitId(),
                        t.basis(),
                        t.resolutionId(),
                        t.partyWork(),
                        t.publicWork(),
                        t.follower(),
                        t.assignedOn(),
                        t.resultNote(),
                        t.annulled(),
                        reports.getOrDefault(t.row().id(), List.of())))
                .toList();
    }

    private static TaskFile file(ResultSet row) throws SQLException {
        return new TaskFile(
                ListTasks.read(row),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("basis"),
                Sql.id(row, "resolution_id"),
                row.getString("party_work"),
                row.getString("public_work"),
                row.getString("follower"),
                Sql.date(row, "assigned_on"),
                row.getString("result_note"),
                row.getString("annulled_reason"),
                List.of());
    }

    private Map<Long, List<TaskFile.Report>> reports(List<TaskFile> tasks) {
        record Of(long task, TaskFile.Report report) {}
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        Clause.of(
                                "select r.*, a.display_name from membership.task_report r join kernel.account a on a.id = r.recorded_by"
                                        + " where r.task_id = any (?) order by r.on_date desc, r.id desc",
                                (Object) tasks.stream().map(t -> t.row().id()).toArray(Long[]::new)),
                        row -> new Of(
                                row.getLong("task_id"),
                                new TaskFile.Report(
                                        row.getLong("id"),
                                        Sql.date(row, "on_date"),
                                        row.getString("text"),
                                        row.getBoolean("own"),
                                        row.getString("display_name"),
                                        Sql.instant(row, "looked_at"),
                                        row.getString("remark"))))
                .stream()
                .collect(Collectors.groupingBy(Of::task, Collectors.mapping(Of::report, Collectors.toList())));
    }
}
