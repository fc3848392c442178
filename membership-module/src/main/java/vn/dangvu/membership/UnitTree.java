package vn.dangvu.membership;

import vn.dangvu.kernel.access.Scope;

/** The units, for modules that keep something about them. */
public interface UnitTree {

    /** @throws vn.dangvu.kernel.access.AccessRefused outside the scope or not there at all: the answer is the same */
    Place covered(Scope scope, long unitId);

    /** @param path of the unit in the tree of today */
    record Place(long id, String path, String type, String name, String shortName, boolean closed) {}
}
