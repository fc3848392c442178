package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.MembersWork;

/** An operation of some module that asks how the members did. */
@UseCase(value = "work.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class Counting {
    @Inject
    private MembersWork work;

    public Map<Long, MembersWork.Tally> of(Scope scope, long unitId, int year) {
        return work.of(scope, unitId, year);
    }
}
