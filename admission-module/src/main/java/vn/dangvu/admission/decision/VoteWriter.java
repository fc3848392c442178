package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.legal.AdmissionChecks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** One person at a time is voted on, in a meeting; the result is kept whether the majority was reached or not. */
@ApplicationScoped
class VoteWriter {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Ballots ballots;

    /** Who is summoned to the meeting that votes in this step on that day. */
    List<Ballots.Voter> summoned(Scope scope, Dossiers.Opened dossier, Step step, LocalDate day) {
        Route route = route(dossier.progress(), step);
        return ballots.summoned(scope, body(route, step), unit(route, step, dossier.file()), day);
    }

    void record(Scope scope, DossierFile file, Step step, Ballots.Minuted vote, String permission) {
        if (step.kind() != Step.Kind.BALLOT || !step.actor().permission().equals(permission)) {
            throw new OperationRefused("dossier.not-your-step", step);
        }
        Progress progress = dossiers.mustBeOpen(file, step, vote.meeting().heldOn());
        Route route = route(progress, step);
        VotingBody body = body(route, step);
        ballots.record(
                scope,
                vote.on(
                        body,
                        unit(route, step, file),
                        step.question(),
                        Dossiers.SUBJECT,
                        file.id(),
                        AdmissionChecks.majority(body)));
        dossiers.keep(scope, file);
        scope.trail().asOf(vote.meeting().heldOn()).detail(step.code());
    }

    private static Route route(Progress progress, Step step) {
        return step.question().equals("admit") ? progress.route() : progress.ending();
    }

    private static long unit(Route route, Step step, DossierFile file) {
        Long unit = route.unitOf(step, file.branch().id());
        if (unit == null) {
            throw new OperationRefused("dossier.not-on-the-way", step);
        }
        return unit;
    }

    private static VotingBody body(Route route, Step step) {
        return route.delegated() && step.body() == VotingBody.STANDING_COMMITTEE
                ? VotingBody.DELEGATED_COMMITTEE
                : step.body();
    }
}
