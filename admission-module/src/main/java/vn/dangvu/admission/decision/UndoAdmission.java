package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
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
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.Standing;

/**
 * A wrong admission (294-QĐ/TW, 4.4; 38-HD/BTCTW, I.3). Of somebody who did not meet the conditions the deciding body cancels its decision and the
 * name is deleted. Of somebody who did, only the steps that were done wrongly are done again; the right ones stand.
 */
@UseCase("dossier.decide")
@ApplicationScoped
public class UndoAdmission {
    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private MembershipRegister register;

    @Inject
    private Ballots ballots;

    @Inject
    private Listings listings;

    @Inject
    private PastDays days;

    /**
     * Also of somebody who was recognised since: the recognition rests on the admission and falls with it.
     *
     * @param paper the decision that cancels, with its number
     */
    public void cancel(Scope scope, long id, long version, IssuedPaper paper) {
        DossierFile file = dossiers.take(scope, id, version, DossierFile::recognised);
        Said.must(paper.number(), "admission.no-number");
        DossierFile.Act decided = decided(file);
        Said.must(paper.text(), "admission.no-detail");
        if (paper.signedOn() != null) {
            days.mustBePast(paper.signedOn());
        }
        if (paper.signedOn() == null || paper.signedOn().isBefore(decided.on())) {
            throw new OperationRefused("dossier.before", Step.DELETION, decided.step(), decided.on());
        }
        long decision = register.record(
                scope,
                new DecisionPaper(
                        paper.number(),
                        paper.signedOn(),
                        paper.body(),
                        "Hủy quyết định kết nạp: " + file.name(),
                        paper.scan()),
                file.branch().id());
        listings.helpEnds(file.candidate().id(), paper.signedOn());
        dossiers.close(scope, id, "cancelled", paper.signedOn(), paper.number().strip() + ": " + paper.text());
        if (file.act(Step.CEREMONY).isPresent()) {
            register.changeStanding(
                    scope,
                    new MembershipRegister.StandingChange(
                            file.memberId(), Standing.OUT, Departure.CANCELLED, paper.signedOn(), decision));
        }
        scope.trail().asOf(paper.signedOn()).detail("cancelled");
    }

    /** The last of the decisions that fall, on admission and recognition; of a member also one that is just being taken again. */
    private static DossierFile.Act decided(DossierFile file) {
        boolean member = file.act(Step.CEREMONY).isPresent();
        return file.acts().stream()
                .filter(a -> a.step() == Step.DECISION || a.step() == Step.RECOGNITION)
                .filter(a -> member || a.stands())
                .max(Comparator.comparing(DossierFile.Act::stands)
                        .thenComparing(DossierFile.Act::on)
                        .thenComparing(DossierFile.Act::id))
                .orElseThrow(() -> new OperationRefused("dossier.nothing-to-cancel"));
    }

    /**
     * This step was done by the wrong body or in the wrong way: it is open again, with the reason; the others stand. A dossier that had ended with the
     * recognition is opened for it, and ends again when all is done.
     */
    public void repair(Scope scope, long id, long version, Step step, String reason) {
        DossierFile file = dossiers.take(scope, id, version, DossierFile::recognised);
        Said.must(reason, "admission.no-detail");
        if (step.kind() == Step.Kind.BALLOT) {
            Ballots.Ballot wrong =
                    file.ballot(step).orElseThrow(() -> new OperationRefused("dossier.nothing-to-withdraw"));
            ballots.annul(scope, wrong.id(), reason);
        } else if (step.kind() == Step.Kind.ACT || step.kind() == Step.Kind.DECISION) {
            DossierFile.Act wrong =
                    file.act(step).orElseThrow(() -> new OperationRefused("dossier.nothing-to-withdraw"));
            sql.update(Clause.of(
                    "update admission.act set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                    scope.actor(),
                    reason.strip(),
                    wrong.id()));
        } else {
            throw new OperationRefused("dossier.nothing-to-withdraw");
        }
        if (file.closed() != null) {
            dossiers.reopen(scope, id);
        }
        dossiers.keep(scope, file);
        scope.trail().detail("repair " + step.code());
    }
}
