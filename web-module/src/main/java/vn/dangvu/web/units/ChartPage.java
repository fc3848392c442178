package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.committees.ShowCommittee;
import vn.dangvu.membership.units.ShowTree;
import vn.dangvu.membership.units.UnitNode;

/** units/chart.xhtml: a unit and the two levels below it on one sheet of paper. */
@Named
@RequestScoped
public class ChartPage {
    private static final int MOST = 120;

    @Inject
    private Access access;

    @Inject
    private UnitsPage page;

    @Inject
    private ShowTree showTree;

    @Inject
    private ShowCommittee committee;

    private List<UnitNode> nodes;
    private Map<Long, String> secretaries;

    private List<UnitNode> nodes() {
        if (nodes == null) {
            Stream<Long> chain = page.getChain().stream().map(u -> u.id());
            Stream<Long> level = page.getBelow().stream().map(UnitNode::id).limit(MOST);
            nodes = showTree.opened(
                    access.scope("unit.read"), Stream.concat(chain, level).toList(), page.getDay());
        }
        return nodes;
    }

    public UnitNode getTop() {
        return nodes().stream().filter(n -> n.id() == page.getId()).findFirst().orElse(null);
    }

    public List<UnitNode> below(long unit) {
        return nodes().stream().filter(n -> Objects.equals(n.parentId(), unit)).toList();
    }

    /** Too many for one sheet: a smaller unit has to be chosen. */
    public boolean isTooMany() {
        return page.getBelow().size() > MOST;
    }

    public String secretary(long unit) {
        if (secretaries == null) {
            Collection<Long> shown = nodes().stream().map(UnitNode::id).toList();
            secretaries = committee.secretaries(access.scope("unit.read"), shown, page.getDay());
        }
        return secretaries.get(unit);
    }
}
