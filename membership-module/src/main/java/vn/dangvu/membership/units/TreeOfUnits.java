package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
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

    private static Place place(UnitRow row) {
        return new Place(row.id(), row.path(), row.type(), row.name(), row.shortName(), row.isClosed());
    }
}
