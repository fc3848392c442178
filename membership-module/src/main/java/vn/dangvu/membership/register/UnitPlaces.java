package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RegisterRefused;

/**
 * Units by id, for those who write members into them: until that is done, the units stay where they are, and a reorganisation
 * that is under way is waited for.
 */
@ApplicationScoped
class UnitPlaces {
    @Inject
    private Sql sql;

    UnitPlace covered(Scope scope, long unitId) {
        return covered(scope, List.of(unitId)).get(unitId);
    }

    /** @throws vn.dangvu.kernel.access.AccessRefused when one of them is outside the scope */
    Map<Long, UnitPlace> covered(Scope scope, Collection<Long> unitIds) {
        Map<Long, UnitPlace> places = all(unitIds);
        unitIds.forEach(id -> {
            UnitPlace place = places.get(id);
            if (place == null) {
                throw new RegisterRefused("register.unit-unknown");
            }
            scope.mustCover(place.path());
        });
        return places;
    }

    private Map<Long, UnitPlace> all(Collection<Long> ids) {
        return sql
                .list(
                        Clause.of(
                                "select id, path, closed_on from membership.unit where id = any(?) order by id for share",
                                (Object) ids.stream().distinct().toArray(Long[]::new)),
                        row -> new UnitPlace(row.getLong("id"), row.getString("path"), Sql.date(row, "closed_on")))
                .stream()
                .collect(Collectors.toMap(UnitPlace::id, Function.identity()));
    }
}
