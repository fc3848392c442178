package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Writes down what was done with somebody on the list; what was written wrongly is superseded with the reason. */
@UseCase("candidate.keep")
@ApplicationScoped
public class RecordEntry {
    @Inject
    private Sql sql;

    @Inject
    private CandidateRoots roots;

    @Inject
    private PastDays days;

    public long record(Scope scope, long id, long version, NewEntry entry) {
        roots.take(scope, id, version);
        check(entry);
        long written = sql.first(
                        Clause.of(
                                """
                                insert into admission.entry (candidate_id, kind, on_date, due_on, result, number, body, text, recorded_by, recorder)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                                id,
                                entry.kind().code(),
                                entry.on(),
                                CandidateRoots.orNull(entry.dueOn()),
                                CandidateRoots.orNull((Object) entry.result()),
                                CandidateRoots.orNull((Object) entry.number()),
                                CandidateRoots.orNull((Object) entry.body()),
                                CandidateRoots.orNull((Object) entry.text()),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail().asOf(entry.on()).detail(entry.kind().code());
        return written;
    }

    /** Every mistake at once. */
    private void check(NewEntry entry) {
        days.mustBePast(entry.on());
        var wrong = new ArrayList<Finding>();
        if (entry.kind().needsBody() && Said.nothing(entry.body())) {
            wrong.add(Finding.error("admission.no-body", null));
        }
        if (entry.kind().needsNumber() && Said.nothing(entry.number())) {
            wrong.add(Finding.error("admission.no-number", null));
        }
        boolean judged = entry.kind() == EntryKind.REVIEW || entry.kind() == EntryKind.OPINION;
        if (judged && Said.nothing(entry.result())) {
            wrong.add(Finding.error("admission.no-result", null));
        }
        if (!judged && !entry.kind().needsNumber() && Said.nothing(entry.text())) {
            wrong.add(Finding.error("admission.no-text", null));
        }
        if (entry.dueOn() != null && entry.dueOn().isBefore(entry.on())) {
            wrong.add(Finding.error("admission.due-before", null));
        }
        OperationRefused.ifBlocked(wrong);
    }

    /** A task was done. */
    public void done(Scope scope, long id, long version, long entryId, LocalDate on) {
        roots.take(scope, id, version);
        days.mustBePast(on);
        int done = sql.update(Clause.of(
                "update admission.entry set done_on = ? where id = ? and candidate_id = ? and kind = 'task' and done_on is null"
                        + " and superseded_at is null and on_date <= ?",
                on,
                entryId,
                id,
                on));
        if (done == 0) {
            throw new OperationRefused("admission.task-settled");
        }
        scope.trail().asOf(on).detail("item " + entryId);
    }

    public void withdraw(Scope scope, long id, long version, long entryId, String reason) {
        roots.take(scope, id, version);
        Said.must(reason, "admission.no-detail");
        int gone = sql.update(Clause.of(
                "update admission.entry set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?"
                        + " and candidate_id = ? and superseded_at is null",
                scope.actor(),
                reason.strip(),
                entryId,
                id));
        if (gone == 0) {
            throw new OperationRefused("admission.entry-gone");
        }
        scope.trail().detail("item " + entryId);
    }
}
