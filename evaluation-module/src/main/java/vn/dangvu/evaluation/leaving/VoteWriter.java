package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;

/** Writes a vote on a case, by the body that is competent on the day, with the share the rules ask of it. */
@ApplicationScoped
class VoteWriter {
    @Inject
    private Cases cases;

    @Inject
    private Ballots ballots;

    List<Ballots.Voter> summoned(Scope scope, long id, Step step, LocalDate day) {
        CaseFile file = cases.read(scope, id);
        Route route = cases.progress(file, day).route();
        return ballots.summoned(scope, route.bodyOf(step), unit(file, route, step), day);
    }

    void record(Scope scope, long id, long version, Step step, Ballots.Minuted vote) {
        CaseFile file = cases.take(scope, id, version);
        if (!step.ballot()) {
            throw new OperationRefused("leaving.not-on-the-way", step);
        }
        Progress progress = cases.mustBeOpen(scope, file, step, vote.meeting().heldOn());
        ballots.record(
                scope,
                vote.on(
                        progress.route().bodyOf(step),
                        unit(file, progress.route(), step),
                        step.code(),
                        Cases.SUBJECT,
                        id,
                        majority(file.chain(), progress.route().bodyOf(step))));
        cases.settle(scope, id);
        scope.trail().asOf(vote.meeting().heldOn()).detail(step.code());
    }

    /** Two thirds of those who propose, more than half of those who decide; discipline short of expulsion more than half. */
    static Ballots.Majority majority(Chain chain, VotingBody body) {
        if (chain == Chain.DISCIPLINE) {
            return new Ballots.Majority("leaving.discipline.vote", true);
        }
        if (body == VotingBody.STANDING_COMMITTEE) {
            return new Ballots.Majority("ballot.deciding", true);
        }
        if (body == VotingBody.DELEGATED_COMMITTEE) {
            return new Ballots.Majority("ballot.delegated", false);
        }
        return switch (chain) {
            case EXPULSION -> new Ballots.Majority("leaving.expulsion.vote", false);
            case RESIGNATION -> new Ballots.Majority("leaving.resignation.vote", false);
            default ->
                new Ballots.Majority(body == VotingBody.BRANCH ? "deletion.vote.branch" : "ballot.proposing", false);
        };
    }

    private static long unit(CaseFile file, Route route, Step step) {
        Long unit = route.unitOf(step, file.branchId());
        if (unit == null) {
            throw new OperationRefused("leaving.not-on-the-way", step);
        }
        return unit;
    }
}
