package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.dangvu.membership.OpenMatters;

/** What other modules know to be open about those who move. */
@ApplicationScoped
class Matters {
    @Inject
    @Any
    private Instance<OpenMatters> modules;

    List<OpenMatters.Matter> of(Collection<Long> members) {
        return members.isEmpty()
                ? List.of()
                : modules.stream().flatMap(m -> m.of(members).stream()).toList();
    }
}
