package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.UnitTree;

/** The front door to the units. */
@ApplicationScoped
class TreeOfUnits implements UnitTree {
    @Inject
    private Units units;

    @Override
    public Place covered(Scope scope, long unitId) {
        return place(units.covered(scope, unitId));
    }

    @Override
    public List<Place> branches(Scope scope, int most) {
        List<UnitRow> found = units.list(Clause.of("where u.closed_on is null and u.type = any (?) and", (Object)
                        UnitTypes.WITH_MEMBERS.toArray(String[]::new))
                .then(scope.within("u.path"))
                .then("order by u.name collate membership.vi_counting, u.id limit ?", most + 1));
        return found.size() > most
                ? List.of()
                : found.stream().map(TreeOfUnits::place).toList();
    }

    private static Place place(UnitRow row) {
        return new Place(row.id(), row.path(), row.type(), row.name(), row.shortName(), row.isClosed());
    }
}
