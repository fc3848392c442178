package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.Directives;

/** Another room's operation, which uses the front door within its own transaction. */
@UseCase("directive.carry")
@ApplicationScoped
public class InOneGo {
    @Inject
    private Directives directives;

    public void refer(Scope scope, long id, Directives.Reference reference) {
        directives.refer(scope, List.of(id), reference);
    }

    public void referToNone(Scope scope, Directives.Reference reference) {
        directives.refer(scope, List.of(), reference);
    }

    public List<Directives.Named> current(Scope scope, long unit) {
        return directives.current(scope, unit);
    }

    public Map<Long, Directives.Named> named(Scope scope, Collection<Long> ids) {
        return directives.named(scope, ids);
    }
}
