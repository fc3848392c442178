package vn.dangvu.membership;

import java.util.List;
import vn.dangvu.kernel.access.Scope;

/** The units, for modules that keep something about them. */
public interface UnitTree {

    /** @throws vn.dangvu.kernel.access.AccessRefused outside the scope or not there at all: the answer is the same */
    Place covered(Scope scope, long unitId);

    /** The open branches of the scope, as people count; empty when they are more than {@code most}. */
    List<Place> branches(Scope scope, int most);

    /** @param path of the unit in the tree of today */
    record Place(long id, String path, String type, String name, String shortName, boolean closed) {}
}
