package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.committees.ExamineUnit;
import vn.dangvu.membership.units.UnitNode;
import vn.dangvu.membership.units.UnitTypes;

/** Which branches of the opened tree do not keep a rule. */
@Named
@RequestScoped
public class UnitFlags {
    @Inject
    private Access access;

    @Inject
    private UnitsPage page;

    @Inject
    private ExamineUnit examineUnit;

    @Inject
    private UnitTask task;

    private Map<Long, List<Finding>> found;

    public int count(long unit) {
        return found().getOrDefault(unit, List.of()).size();
    }

    public String words(long unit) {
        return found().getOrDefault(unit, List.of()).stream()
                .map(task::sentence)
                .collect(Collectors.joining("\n"));
    }

    private Map<Long, List<Finding>> found() {
        if (found == null) {
            List<Long> branches = page.nodes().stream()
                    .filter(n -> UnitTypes.isBranch(n.type()) && !n.closedSince())
                    .map(UnitNode::id)
                    .toList();
            found = examineUnit.warnings(access.scope("unit.read"), branches, page.getDay());
        }
        return found;
    }
}
