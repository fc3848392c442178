package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    private static final Set<Step> OF_THOSE_NEAR = EnumSet.of(Step.SELF_REVIEW, Step.HELPER_REMARK);

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
        return take(scope, id, version, file -> false);
    }

    /** @param ended of those that have ended, the ones in which this may still be written */
    public DossierFile take(Scope scope, long id, long version, Predicate<DossierFile> ended) {
        DossierFile file = take(scope, reached(scope, reader.head(scope, id, " for update of d")), version, ended);
        conflicts.mustBeFree(scope, file);
        return file;
    }

    /** By the applicant or a helper, who reach this one dossier without a mandate. */
    public DossierFile takeNear(Scope scope, long id, long version) {
        return take(scope, reader.head(scope, id, " for update of d"), version, file -> false);
    }

    private DossierFile take(Scope scope, DossierReader.Head head, long version, Predicate<DossierFile> ended) {
        if (head.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        DossierFile file = reader.whole(scope, head);
        if (file.closed() != null && !ended.test(file)) {
            throw new OperationRefused("dossier.closed", file.closed().on());
        }
        sql.update(Clause.of("update admission.dossier set version = version + 1 where id = ?", head.id()));
        scope.trail().about(SUBJECT, head.id(), head.branch().path());
        return file;
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
            keepNear(scope, file, progress);
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
        endAgain(scope, file, progress);
        return progress;
    }

    /** A wrong step was done again after the recognition, which stands: the dossier ends as it had. */
    private void endAgain(Scope scope, DossierFile file, Progress progress) {
        boolean whole = progress.shown().stream().allMatch(at -> at.state() == Progress.State.DONE);
        if (file.closed() == null && whole) {
            file.act(Step.RECOGNITION).ifPresent(a -> close(scope, file.id(), "recognised", a.on(), a.detail("text")));
        }
    }

    /**
     * The applicant and a helper see few acts and no votes: only what they do see is kept, the rest is made anew when a list is next shown. The
     * declaration is the applicant's own, signed or not.
     */
    private void keepNear(Scope scope, DossierFile file, Progress progress) {
        List<Progress.At> seen = progress.steps().stream()
                .filter(at -> OF_THOSE_NEAR.contains(at.step()) && at.state() == Progress.State.DONE
                        || at.step() == Step.DECLARATION && file.isOf(scope))
                .toList();
        sql.update(Clause.of(
                "update admission.dossier set progress = progress || jsonb_object(?, ?), stale_on = '-infinity' where id = ?",
                seen.stream().map(at -> at.step().code()).toArray(String[]::new),
                seen.stream().map(Dossiers::toldNear).toArray(String[]::new),
                file.id()));
    }

    private static String toldNear(Progress.At at) {
        return at.state() == Progress.State.DONE ? told(at) : Progress.State.OPEN.code();
    }

    private static String told(Progress.At at) {
        return (at.failed() ? Progress.State.FAILED : at.state()).code() + (at.on() == null ? "" : " " + at.on());
    }

    /** The dossier ends here; how it had ended before stays on file. */
    public void close(Scope scope, long id, String outcome, LocalDate on, String reason) {
        keepEnding(scope, id);
        sql.update(Clause.of(
                "update admission.dossier set closed_on = ?, outcome = ?, closed_reason = ?, closed_by = ? where id = ?",
                on,
                outcome,
                Sql.orNull(reason),
                scope.actor(),
                id));
    }

    /** Something in it is done again; how it had ended stays on file. */
    public void reopen(Scope scope, long id) {
        keepEnding(scope, id);
        sql.update(Clause.of(
                "update admission.dossier set closed_on = null, outcome = null, closed_reason = null, closed_by = null where id = ?",
                id));
    }

    private void keepEnding(Scope scope, long id) {
        sql.update(Clause.of(
                "insert into admission.earlier_closing (dossier_id, closed_on, outcome, closed_reason, closed_by, ended_by)"
                        + " select id, closed_on, outcome, closed_reason, closed_by, ? from admission.dossier where id = ? and closed_on is not null",
                scope.actor(),
                id));
    }
}
