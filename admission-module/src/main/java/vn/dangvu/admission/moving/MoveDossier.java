package vn.dangvu.admission.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.Listings;
import vn.dangvu.admission.source.PastDays;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/**
 * The applicant moves. Still being helped: the new branch goes on, with a helper of its own. The dossier at the level that decides: it is forwarded.
 * Decided without ceremony: under the same committee the decision is only sent on; under another one it stands when it came within thirty days of
 * the transfer, else it is cancelled and the dossier is sent (06-HD/TW, 3.9).
 */
@UseCase("dossier.appraise")
@ApplicationScoped
public class MoveDossier {
    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private UnitTree units;

    @Inject
    private Listings listings;

    @Inject
    private PastDays days;

    /** The letter of the rules under which somebody moves. */
    public enum Case {
        HELPED,
        UNDER_DECISION,
        DECIDED
    }

    public static Case of(DossierFile file) {
        if (file.act(Step.DECISION).isPresent()) {
            return Case.DECIDED;
        }
        boolean considered =
                file.ballot(Step.BRANCH_VOTE).filter(b -> b.passed()).isPresent();
        return considered ? Case.UNDER_DECISION : Case.HELPED;
    }

    /** To another branch of this register: the dossier goes along with the person on the list. */
    public void within(Scope scope, long id, long version, long toUnit, LocalDate on, String paper) {
        DossierFile file = dossiers.take(scope, id, version);
        check(file, on, paper);
        UnitTree.Place to = units.covered(scope, toUnit);
        if (!to.type().equals("branch")
                || to.closed()
                || to.id() == file.branch().id()) {
            throw new OperationRefused("dossier.move.where");
        }
        if (file.act(Step.CEREMONY).isPresent()) {
            throw new OperationRefused("dossier.member-already");
        }
        sql.update(
                Clause.of("update admission.dossier set unit_id = ?, path = ? where id = ?", to.id(), to.path(), id));
        sql.update(Clause.of(
                "update admission.candidate set unit_id = ?, path = ?, version = version + 1 where id = ?",
                to.id(),
                to.path(),
                file.candidate().id()));
        sql.update(Clause.of(
                "update admission.helper set valid_to = greatest(?, valid_from + 1), end_reason = 'list' where candidate_id = ?"
                        + " and valid_to = 'infinity'",
                on,
                file.candidate().id()));
        dossiers.keep(scope, file);
        scope.trail().asOf(on).detail("moved to unit " + toUnit + ", " + paper);
    }

    /** Out of this register: the dossier is sent with its letter and ends here. */
    public void away(Scope scope, long id, long version, String where, LocalDate on, String paper) {
        DossierFile file = dossiers.take(scope, id, version);
        check(file, on, paper);
        Said.must(where, "dossier.move.where");
        dossiers.close(scope, id, "moved", on, where.strip() + ", " + paper.strip());
        listings.helpEnds(file.candidate().id(), on);
        sql.update(Clause.of(
                "update admission.listing set valid_to = greatest(?, valid_from + 1), ended_by = ?, end_reason = 'moved', ended_at = now(),"
                        + " ended_by_account = ? where candidate_id = ? and valid_to = 'infinity'",
                on,
                paper.strip(),
                scope.actor(),
                file.candidate().id()));
        scope.trail().asOf(on).detail("moved away");
    }

    private void check(DossierFile file, LocalDate on, String paper) {
        if (on == null) {
            throw new OperationRefused("admission.day-missing");
        }
        days.mustBeSince(file.openedOn(), on);
        Said.must(paper, "admission.no-number");
    }
}
