package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Lists of members who move together. */
@UseCase(value = "transfer.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OpenCollective {
    @Inject
    private Collectives collectives;

    public Collective open(Scope scope, long id) {
        return collectives.read(scope, id);
    }

    /** Without their members, the open ones first. */
    public List<Collective> all(Scope scope) {
        return collectives.all(scope.within("b.path"));
    }
}
