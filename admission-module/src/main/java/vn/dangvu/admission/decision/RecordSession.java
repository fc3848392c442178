package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Ballots;

/** The results of one session of the standing committee for all its cases at once: all of them or none. */
@UseCase("dossier.appraise")
@ApplicationScoped
public class RecordSession {
    @Inject
    private Dossiers dossiers;

    @Inject
    private VoteWriter votes;

    /** @param step STANDING_VOTE or STANDING_RECOGNITION, as the case is */
    public record Result(long dossier, long version, Step step, Ballots.Count count, String reasonsAgainst) {}

    public void record(
            Scope scope,
            Ballots.Meeting meeting,
            Ballots.Method method,
            Map<Long, Ballots.Attendance> attendance,
            List<Result> results) {
        if (results.isEmpty()) {
            throw new OperationRefused("dossier.session.empty");
        }
        for (Result result : results) {
            votes.record(
                    scope,
                    dossiers.take(scope, result.dossier(), result.version()),
                    result.step(),
                    new Ballots.Minuted(
                            meeting,
                            method,
                            attendance,
                            result.count(),
                            new Ballots.Minutes(null, result.reasonsAgainst(), null)),
                    "dossier.appraise");
        }
    }
}
