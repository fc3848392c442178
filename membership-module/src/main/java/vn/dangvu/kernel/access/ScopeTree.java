package vn.dangvu.kernel.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the kernel must know of the tree over which mandates are given; the module that keeps the tree implements it. */
public interface ScopeTree {

    /** Path and name of each unit asked for; units that do not exist are missing from the answer. */
    Map<Long, Node> nodes(Collection<Long> unitIds);

    /** The open units below one, in the order of the tree; at most {@code most}. */
    List<Node> below(long unitId, int most);

    record Node(long unitId, String path, String name) {}
}
