package vn.dangvu.membership.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Ballots;

/** An operation of some module that votes. */
@UseCase("unit.change")
@ApplicationScoped
public class Voting {
    @Inject
    private Ballots ballots;

    public <T> T with(Scope scope, Function<Ballots, T> work) {
        return work.apply(ballots);
    }
}
