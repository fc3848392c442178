package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;

/** The cases that wait for a session of the standing committee, by their clocks, and who is summoned to it. */
@UseCase(value = "dossier.appraise", record = UseCase.Record.QUIET)
@ApplicationScoped
public class CasesOfSession {
    @Inject
    private WaitingCases waitingCases;

    @Inject
    private Dossiers dossiers;

    @Inject
    private VoteWriter votes;

    /** @param branchVote "5/6": in favour of those who counted in the branch */
    public record Case(long id, long version, String name, String unit, Step step, LocalDate due, String branchVote) {}

    public List<Case> waiting(Scope scope) {
        return waitingCases.in(scope);
    }

    /** Those in office in the body that decides this case on that day. */
    public List<Ballots.Voter> summoned(Scope scope, Case one, LocalDate day) {
        return votes.summoned(scope, dossiers.read(scope, one.id()), one.step(), day);
    }
}
