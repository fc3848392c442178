package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Gives a member the next file number (số lý lịch) of the blocks entered for the units above. */
@UseCase("member.change")
@ApplicationScoped
public class GiveFileNumber {
    @Inject
    private NextNumber next;

    /** @return the number given: 000811 VP */
    public String next(Scope scope, long memberId) {
        return next.give(scope, memberId);
    }
}
