package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A branch says that a task of a document was done, when and how, with the paper that shows it. */
@UseCase("directive.carry")
@ApplicationScoped
public class ReportDirectiveTask {
    @Inject
    private Sql sql;

    @Inject
    private DocumentArchive archive;

    @Inject
    private OfficialClock clock;

    /** @param scan null when words are enough */
    public void report(Scope scope, long task, LocalDate doneOn, String text, Scan scan) {
        record Found(long directive, String path, LocalDate issued, boolean ended, String text) {}
        Found found = sql.first(
                        Clause.of(
                                "select t.directive_id, t.path, t.text, d.issued_on, d.ending from membership.directive_task t"
                                        + " join membership.directive d on d.id = t.directive_id where t.id = ?",
                                task),
                        row -> new Found(
                                row.getLong(1),
                                row.getString(2),
                                Sql.date(row, "issued_on"),
                                row.getString("ending") != null,
                                row.getString("text")))
                .filter(f -> scope.covers(f.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (found.ended()) {
            throw new OperationRefused("directives.not-in-force");
        }
        if (doneOn == null || doneOn.isAfter(clock.today()) || doneOn.isBefore(found.issued())) {
            throw new OperationRefused("directives.done-wrong", found.issued());
        }
        if (DraftChecks.blank(text)) {
            throw new OperationRefused("directives.no-report");
        }
        Long paper = scan == null
                ? null
                : archive.keep(
                        scope,
                        new StoreDocument.Paper(
                                found.path(), "directive-task", task, found.text(), scan.fileName(), scan.content()));
        int written = sql.update(Clause.of(
                "insert into membership.directive_report (task_id, path, done_on, text, document_id, reported_by, reported_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                task,
                found.path(),
                doneOn,
                text.strip(),
                Sql.orNull(paper),
                scope.actor(),
                clock.now()));
        if (written == 0) {
            throw new OperationRefused("directives.reported-already");
        }
        scope.trail()
                .about(DirectiveRoots.SUBJECT, found.directive(), found.path())
                .asOf(doneOn)
                .detail("task " + task);
    }
}
