package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The diary of contact: somebody was spoken to, was not reached, is lost, is found again. */
@UseCase("leave.keep")
@ApplicationScoped
public class KeepContact {
    @Inject
    private Sql sql;

    @Inject
    private Aways aways;

    @Inject
    private ContactLog log;

    public void contact(Scope scope, long id, long version, ContactLog.Entry entry) {
        AwayFile file = agreed(scope, id, version);
        if (file.lostOn() != null) {
            throw new OperationRefused("leave.find-first", file.lostOn());
        }
        log.write(scope, file, "contact", entry);
        log.heard(file, entry.on());
    }

    /** Nobody answered: the calendar does not move on. */
    public void attempt(Scope scope, long id, long version, ContactLog.Entry entry) {
        log.write(scope, agreed(scope, id, version), "attempt", entry);
    }

    /** The branch says that contact is lost, with what was tried. Nothing follows from it by itself. */
    public void lost(Scope scope, long id, long version, ContactLog.Entry entry) {
        AwayFile file = agreed(scope, id, version);
        boolean tried =
                file.contacts().stream().anyMatch(c -> c.stands() && c.kind().equals("attempt"));
        if (file.lostOn() != null) {
            throw new OperationRefused("leave.lost-already", file.lostOn());
        }
        if (!tried) {
            throw new OperationRefused("leave.try-first");
        }
        log.write(scope, file, "lost", entry);
        sql.update(Clause.of("update membership.away set lost_on = ? where id = ?", entry.on(), id));
    }

    public void found(Scope scope, long id, long version, ContactLog.Entry entry) {
        AwayFile file = agreed(scope, id, version);
        if (file.lostOn() == null) {
            throw new OperationRefused("leave.not-lost");
        }
        if (entry.on() != null && entry.on().isBefore(file.lostOn())) {
            throw new OperationRefused("leave.day-before", entry.on(), file.lostOn());
        }
        log.write(scope, file, "found", entry);
        sql.update(Clause.of("update membership.away set lost_on = null where id = ?", id));
        log.heard(file, entry.on());
    }

    /** An entry was wrong: it stays, with the reason; the calendar is counted from what stands. */
    public void withdraw(Scope scope, long id, long version, long entry, String reason) {
        AwayFile file = agreed(scope, id, version);
        Leaves.must(reason, "leave.why-missing");
        int done = sql.update(Clause.of(
                "update membership.away_contact set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ? and away_id = ?"
                        + " and superseded_at is null and kind in ('contact', 'attempt')",
                scope.actor(),
                reason.strip(),
                entry,
                id));
        if (done == 0) {
            throw new OperationRefused("leave.entry-settled");
        }
        LocalDate last = file.contacts().stream()
                .filter(c -> c.stands()
                        && c.id() != entry
                        && (c.kind().equals("contact") || c.kind().equals("found")))
                .map(AwayFile.Contact::on)
                .max(LocalDate::compareTo)
                .orElse(null);
        log.counted(file, last);
        scope.trail().detail("entry " + entry + " withdrawn");
    }

    private AwayFile agreed(Scope scope, long id, long version) {
        AwayFile file = aways.take(scope, id, version);
        if (file.agreedOn() == null) {
            throw new OperationRefused("leave.agree-first");
        }
        return file;
    }
}
