package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/**
 * Dossiers as roots, for the rooms of admission: whoever changes anything takes the dossier first, so that two changes never mix, and keeps it
 * afterwards, so that lists tell where it stands. Used inside an operation.
 */
@ApplicationScoped
public class Dossiers {
    /** What ballots, papers and the log call a dossier. */
    public static final String SUBJECT = "dossier";

    @Inject
    private Sql sql;

    @Inject
    private DossierReader reader;

    @Inject
    private Examiner examiner;

    @Inject
    private Conflicts conflicts;

    /**
     * A dossier with where it stands.
     *
     * @param answers until when each place that was asked should answer, by its id; without those that need not or have
     */
    public record Opened(DossierFile file, Progress progress, Map<Long, Deadline> answers) {}

    /** @throws AccessRefused when there is none that a mandate reaches; the same whether it exists elsewhere or not */
    public Opened read(Scope scope, long id) {
        DossierFile file = reader.whole(scope, reached(scope, reader.head(scope, id, "")));
        return new Opened(file, examiner.of(file), examiner.answers(file));
    }

    /** For those the dossier is about and those who help: whom the database shows it without a mandate. */
    DossierReader.Head near(Scope scope, long id) {
        return reader.head(scope, id, "");
    }

    private static DossierReader.Head reached(Scope scope, DossierReader.Head head) {
        if (!scope.covers(head.branch().path())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return head;
    }

    /**
     * Held until the end of the transaction, the change counted; by somebody who is neither the person concerned nor a relative.
     *
     * @param version the one the caller saw; another means that somebody saved meanwhile
     */
    public DossierFile take(Scope scope, long id, long version) {
        DossierFile file = take(scope, reached(scope, reader.head(scope, id, " for update of d")), version);
        conflicts.mustBeFree(scope, file);
        return file;
    }

    /** By the applicant or a helper, who reach this one dossier without a mandate. */
    public DossierFile takeNear(Scope scope, long id, long version) {
        return take(scope, reader.head(scope, id, " for update of d"), version);
    }

    private DossierFile take(Scope scope, DossierReader.Head head, long version) {
        if (head.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        if (head.closed() != null) {
            throw new OperationRefused("dossier.closed", head.closed().on());
        }
        sql.update(Clause.of("update admission.dossier set version = version + 1 where id = ?", head.id()));
        scope.trail().about(SUBJECT, head.id(), head.branch().path());
        return reader.whole(scope, head);
    }

    /** @throws OperationRefused with every reason why the step cannot be written down on that day */
    public Progress mustBeOpen(DossierFile file, Step step, LocalDate on) {
        if (on == null) {
            throw new OperationRefused("admission.day-missing");
        }
        Progress progress = examiner.of(file, on);
        List<Finding> against = examiner.against(progress, step, on);
        OperationRefused.ifBlocked(against);
        return progress;
    }

    /** For steps that are many small acts: what they rest on is done, and nothing rests on them yet. */
    public void mustBeReached(DossierFile file, Step step) {
        Progress.At at = examiner.of(file).at(step);
        if (at.state() != Progress.State.DONE && !at.possible()) {
            throw new OperationRefused(at.why().stream().filter(Finding::blocks).toList());
        }
        if (file.ballot(Step.BRANCH_VOTE).filter(Ballots.Ballot::passed).isPresent()) {
            throw new OperationRefused("dossier.rests-on-it", step, Step.BRANCH_VOTE);
        }
    }

    /** @throws OperationRefused with all that is missing, item by item */
    public void mustBeComplete(Progress progress, Step step) {
        List<Finding> missing = progress.at(step).why().stream()
                .map(f -> Finding.error(f.key(), f.citation(), f.parameters().toArray()))
                .toList();
        OperationRefused.ifBlocked(missing);
    }

    /** After a change: where the dossier stands now, kept for lists. */
    public Progress keep(Scope scope, DossierFile before) {
        DossierFile file = reader.whole(scope, reader.head(scope, before.id(), ""));
        Progress progress = examiner.of(file);
        if (!scope.covers(file.branch().path())) {
            keepNear(file, progress);
            return progress;
        }
        List<Progress.At> clocks = progress.clocks();
        sql.update(Clause.of(
                "update admission.dossier set step = ?, progress = jsonb_object(?, ?), due_on = ?, due_key = ?, stale_on = ?, branch_on = ?, decided_on = ?,"
                        + " ceremony_on = ?, recognised_on = ? where id = ?",
                progress.next().map(at -> at.step().code()).orElse("-"),
                progress.steps().stream().map(at -> at.step().code()).toArray(String[]::new),
                progress.steps().stream().map(Dossiers::told).toArray(String[]::new),
                Sql.orNull(clocks.isEmpty() ? null : clocks.get(0).clock().due()),
                Sql.orNull(clocks.isEmpty() ? null : clocks.get(0).step().code()),
                examiner.staleOn(file),
                Sql.orNull(progress.at(Step.BRANCH_VOTE).on()),
                Sql.orNull(progress.at(Step.DECISION).on()),
                Sql.orNull(progress.at(Step.CEREMONY).on()),
                Sql.orNull(progress.at(Step.RECOGNITION).on()),
                file.id()));
        return progress;
    }

    /** The applicant and a helper see no votes: only what they do see is kept, the rest is made anew when a list is next shown. */
    private void keepNear(DossierFile file, Progress progress) {
        List<Progress.At> seen = progress.steps().stream()
                .filter(at -> at.step().phase() == Step.Phase.PREPARATION || at.state() == Progress.State.DONE)
                .toList();
        sql.update(Clause.of(
                "update admission.dossier set progress = progress || jsonb_object(?, ?), stale_on = '-infinity' where id = ?",
                seen.stream().map(at -> at.step().code()).toArray(String[]::new),
                seen.stream().map(Dossiers::told).toArray(String[]::new),
                file.id()));
    }

    private static String told(Progress.At at) {
        return (at.failed() ? Progress.State.FAILED : at.state()).code() + (at.on() == null ? "" : " " + at.on());
    }

    /** The dossier ends here. */
    public void close(Scope scope, long id, String outcome, LocalDate on, String reason) {
        sql.update(Clause.of(
                "update admission.dossier set closed_on = ?, outcome = ?, closed_reason = ?, closed_by = ? where id = ?",
                on,
                outcome,
                Sql.orNull(reason),
                scope.actor(),
                id));
    }
}
