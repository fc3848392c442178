package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.FourEyes;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.admission.source.Listings;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.Standing;

/**
 * The decision that ends a probation: recognition, in force twelve months after the ceremony however late it is signed (294-QĐ/TW, 4.2.2); or the
 * deletion of the name, in force when it is signed.
 */
@UseCase("dossier.decide")
@ApplicationScoped
public class EndProbation {
    @Inject
    private Dossiers dossiers;

    @Inject
    private DecisionWriter decisions;

    @Inject
    private MembershipRegister register;

    @Inject
    private Listings listings;

    @Inject
    private Law law;

    public void recognise(Scope scope, long id, long version, IssuedPaper paper) {
        DossierFile file = dossiers.take(scope, id, version);
        Progress progress = dossiers.mustBeOpen(file, Step.RECOGNITION, paper.signedOn());
        LocalDate from =
                AdmissionClocks.recognisedFrom(progress.at(Step.CEREMONY).on());
        DecisionWriter.Written decision = decide(
                scope,
                file,
                progress,
                Step.RECOGNITION,
                paper,
                "Công nhận đảng viên chính thức:",
                Map.of("recognised_from", from.toString()));
        if (file.takenBack(Step.RECOGNITION)) {
            register.decideAgain(
                    scope,
                    new MembershipRegister.NewDecision(
                            file.memberId(), from, decision.id(), decision.number(), paper.signedOn()));
        } else {
            register.changeStanding(
                    scope,
                    new MembershipRegister.StandingChange(
                            file.memberId(), Standing.OFFICIAL, null, from, decision.id()));
        }
        end(scope, file, "recognised", paper);
    }

    public void delete(Scope scope, long id, long version, IssuedPaper paper) {
        DossierFile file = dossiers.take(scope, id, version);
        Progress progress = dossiers.mustBeOpen(file, Step.DELETION, paper.signedOn());
        DecisionWriter.Written decision =
                decide(scope, file, progress, Step.DELETION, paper, "Xóa tên đảng viên dự bị:", Map.of());
        register.changeStanding(
                scope,
                new MembershipRegister.StandingChange(
                        file.memberId(), Standing.OUT, Departure.REMOVAL, paper.signedOn(), decision.id()));
        end(scope, file, "deleted", paper);
    }

    private DecisionWriter.Written decide(
            Scope scope,
            DossierFile file,
            Progress progress,
            Step step,
            IssuedPaper paper,
            String title,
            Map<String, String> more) {
        FourEyes.mustBeAnother(scope, file, step);
        LawOn rules = law.asOf(progress.ending().asOf(), file.branch().path());
        rules.citation("recognition.decision");
        return decisions.write(scope, file, step, progress.ending(), paper, title, more, rules.applied());
    }

    private void end(Scope scope, DossierFile file, String outcome, IssuedPaper paper) {
        listings.helpEnds(file.candidate().id(), paper.signedOn());
        dossiers.close(scope, file.id(), outcome, paper.signedOn(), paper.text());
        dossiers.keep(scope, file);
        scope.trail().asOf(paper.signedOn()).detail(outcome);
    }
}
