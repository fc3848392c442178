package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.UseCase.Record;

/** May the caller propose a correction of this file? Whoever only reads it, or corrects only the own one, is refused. */
@UseCase(value = "member.correct", record = Record.QUIET)
@ApplicationScoped
public class OpenForCorrection {
    @Inject
    private Members members;

    public void check(Scope scope, long memberId) {
        members.read(scope, memberId);
    }
}
