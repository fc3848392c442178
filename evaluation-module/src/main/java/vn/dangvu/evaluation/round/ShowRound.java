package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** One round with everybody in it. Reading is traced. */
@UseCase(value = "review.read", record = UseCase.Record.READ)
@ApplicationScoped
public class ShowRound {
    @Inject
    private RoundRows rows;

    public record Shown(RoundHead head, List<RoundRow> people) {
        public long count(Screening.Outcome outcome) {
            return people.stream().filter(p -> p.outcome() == outcome).count();
        }
    }

    public Shown open(Scope scope, long id) {
        RoundHead head = rows.head(scope, id, false);
        scope.trail().about("review-round", id, head.path());
        return new Shown(head, rows.people(scope, id));
    }
}
