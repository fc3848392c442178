package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.FourEyes;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.MembershipRegister;

/**
 * The decision on admission is signed, or received from the body above; yes or no, the branch gets to know (294-QĐ/TW, 4.3.1). Signed by somebody
 * else than whoever wrote down the vote. Taken again after the ceremony, it is what the register rests on from then on.
 */
@UseCase("dossier.decide")
@ApplicationScoped
public class DecideAdmission {
    @Inject
    private Dossiers dossiers;

    @Inject
    private DecisionWriter decisions;

    @Inject
    private MembershipRegister register;

    @Inject
    private Law law;

    public void admit(Scope scope, long id, long version, IssuedPaper paper) {
        decide(scope, id, version, paper, "yes", "Kết nạp đảng viên:");
    }

    /** Not admitted, with the reason; the dossier ends. */
    public void decline(Scope scope, long id, long version, IssuedPaper paper) {
        Said.must(paper.text(), "admission.no-detail");
        DossierFile file = decide(scope, id, version, paper, "no", "Không kết nạp đảng viên:");
        dossiers.close(
                scope, file.id(), "refused", paper.signedOn(), paper.text().strip());
    }

    private DossierFile decide(Scope scope, long id, long version, IssuedPaper paper, String result, String title) {
        DossierFile file = dossiers.take(scope, id, version);
        boolean member = file.act(Step.CEREMONY).isPresent();
        if (member && result.equals("no")) {
            throw new OperationRefused("dossier.member-already");
        }
        Progress progress = dossiers.mustBeOpen(file, Step.DECISION, paper.signedOn());
        mustFollowTheVote(file, progress, paper.signedOn(), result);
        FourEyes.mustBeAnother(scope, file, Step.DECISION);
        LawOn rules = law.asOf(progress.route().asOf(), file.branch().path());
        rules.citation(
                progress.route().committee() == null
                        ? "organisation.steps.under-ward"
                        : "organisation.steps.under-committee");
        DecisionWriter.Written written = decisions.write(
                scope, file, Step.DECISION, progress.route(), paper, title, Map.of("result", result), rules.applied());
        if (member) {
            LocalDate ceremony = progress.at(Step.CEREMONY).on();
            register.decideAgain(
                    scope,
                    new MembershipRegister.NewDecision(
                            file.memberId(), ceremony, written.id(), written.number(), paper.signedOn()));
        }
        dossiers.keep(scope, file);
        return file;
    }

    /** Without the majority of the deciding body nobody is admitted; that he is not can be signed once it has voted. */
    private static void mustFollowTheVote(DossierFile file, Progress progress, LocalDate on, String result) {
        if (progress.at(Step.STANDING_VOTE).state() != Progress.State.FAILED) {
            return;
        }
        if (result.equals("yes")) {
            throw new OperationRefused("dossier.needs", List.of(Step.STANDING_VOTE));
        }
        LocalDate voted =
                file.ballot(Step.STANDING_VOTE).orElseThrow().meeting().heldOn();
        if (on.isBefore(voted)) {
            throw new OperationRefused("dossier.before", Step.DECISION, Step.STANDING_VOTE, voted);
        }
    }
}
