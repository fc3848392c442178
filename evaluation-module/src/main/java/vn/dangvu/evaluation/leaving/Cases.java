package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.register.ConflictOfInterest;

/** Cases as roots: whoever changes anything takes the case first. Used inside an operation. */
@ApplicationScoped
class Cases {
    /** What ballots, papers and the log call a case. */
    static final String SUBJECT = "leaving";

    @Inject
    private Sql sql;

    @Inject
    private CaseReader reader;

    @Inject
    private Routes routes;

    @Inject
    private Law law;

    @Inject
    private ConflictOfInterest interest;

    @Inject
    private Complaints complaints;

    @Inject
    private OfficialClock clock;

    /** @throws AccessRefused when no mandate reaches one; the same whether it exists elsewhere or not */
    CaseFile read(Scope scope, long id) {
        return reader.read(scope, id, "")
                .filter(c -> scope.covers(c.path()) || scope.self() != null && scope.self() == c.memberId())
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** Held until the end of the transaction, by somebody who is neither the person concerned nor a relative. */
    CaseFile take(Scope scope, long id, long version) {
        CaseFile file = held(scope, id, version);
        if (file.closedOn() != null) {
            throw new OperationRefused("leaving.closed", file.closedOn());
        }
        return file;
    }

    /** Also of one that has ended: its complaints come afterwards. */
    CaseFile held(Scope scope, long id, long version) {
        CaseFile file = reader.read(scope, id, " for update of c")
                .filter(c -> scope.covers(c.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (file.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        interest.mustBeFree(scope, file.memberId());
        count(id);
        scope.trail().about(SUBJECT, id, file.path());
        return file;
    }

    private void count(long id) {
        sql.update(Clause.of("update evaluation.leaving_case set version = version + 1 where id = ?", id));
    }

    /** Where it stands; a step that is about to be taken is judged by its own day while the branch has not voted. */
    Progress progress(CaseFile file, LocalDate on) {
        LawOn rules = rules(file, on);
        return Examiner.of(file, routes.of(file, rules), rules);
    }

    /** The rules of the day on which the branch considered; before that, of the day asked about. */
    LawOn rules(CaseFile file, LocalDate on) {
        LocalDate day = file.ballot(Step.BRANCH_VOTE)
                .filter(Ballots.Ballot::passed)
                .map(b -> b.meeting().heldOn())
                .orElse(on == null ? clock.today() : on);
        return law.asOf(day, file.path());
    }

    /** @throws OperationRefused with every reason why the step cannot be written down on that day */
    Progress mustBeOpen(Scope scope, CaseFile file, Step step, LocalDate on) {
        if (!step.permission().equals(scope.permission())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        Progress progress = progress(file, on);
        OperationRefused.ifBlocked(Examiner.against(file, progress, step, on, clock.today()));
        return progress;
    }

    /** Writes down for lists and duties what a change has made of the case. */
    void settle(Scope scope, long id) {
        CaseFile file = reader.read(scope, id, "").orElseThrow();
        Progress progress = progress(file, null);
        Progress.At waits = progress.waits().orElse(null);
        sql.update(Clause.of(
                "update evaluation.leaving_case set waits = ?, failed = ?, done = ?, wanted = ?, complain_by = ? where id = ?",
                Sql.orNull(waits == null ? null : waits.step().code()),
                waits != null && waits.state() == Progress.State.FAILED,
                progress.count(Progress.State.DONE),
                progress.steps().size(),
                Sql.orNull(complaints.clock(file).map(Deadline::due).orElse(null)),
                id));
    }

    /** The case ends; what is on file stays. */
    void close(Scope scope, long id, String outcome, LocalDate on, String reason) {
        sql.update(Clause.of(
                "update evaluation.leaving_case set closed_on = ?, outcome = ?, closed_reason = ?, closed_by = ? where id = ?",
                on,
                outcome,
                Sql.orNull(reason),
                scope.actor(),
                id));
    }
}
