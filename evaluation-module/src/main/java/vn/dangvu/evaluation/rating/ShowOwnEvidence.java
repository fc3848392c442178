package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.evaluation.campaign.Sheets;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** What the own year comes to, offered beside the self-review: what the branch sees, the member sees. */
@UseCase(value = "own.evaluation", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowOwnEvidence {
    @Inject
    private Campaigns campaigns;

    @Inject
    private EvidenceReader evidence;

    @Inject
    private Sheets sheets;

    public Evidence open(Scope scope, long reviewedId) {
        return evidence.of(scope, mine(scope, reviewedId));
    }

    /** By which points the own year is judged. */
    public Optional<Sheets.Sheet> sheet(Scope scope, long reviewedId) {
        return sheets.of(mine(scope, reviewedId));
    }

    private Campaigns.Head mine(Scope scope, long reviewedId) {
        Campaigns.Head head = campaigns.read(scope, reviewedId);
        if (!Long.valueOf(head.memberId()).equals(scope.self())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return head;
    }
}
