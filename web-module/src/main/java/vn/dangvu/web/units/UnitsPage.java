package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.units.ShowTree;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitNode;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Formats;

/** units/units.xhtml: the tree of a day, opened down to the unit of the address. */
@Named
@RequestScoped
public class UnitsPage {
    private static final int MOST_FOUND = 50;
    private static final Map<String, String> ICONS = Map.of(
            "branch",
            "building-community",
            "base-branch",
            "building-community",
            "group",
            "users",
            "section",
            "sitemap");

    @Inject
    private Access access;

    @Inject
    private OfficialClock clock;

    @Inject
    private ShowTree showTree;

    @Inject
    private UnitDirectory directory;

    @Inject
    private Formats formats;

    private long id;
    private String on;
    private String q;
    private String tab;
    private List<UnitRow> chain;
    private List<UnitNode> nodes;

    /** Without a unit in the address: the first at the top of what the caller may see. */
    public void begin() {
        if (id == 0) {
            showTree.opened(access.scope("unit.read"), List.of(), getDay()).stream()
                    .findFirst()
                    .ifPresent(top -> id = top.id());
        }
    }

    /** units/unit.xhtml is the short address of a unit in its tree. */
    public String toTree() {
        return Redirect.to("/units/units.xhtml?id=" + id + (tab == null ? "" : "&tab=" + getTab()));
    }

    public LocalDate getDay() {
        LocalDate typed = Formats.read(on);
        return typed == null ? clock.today() : typed;
    }

    public List<UnitRow> getChain() {
        if (chain == null) {
            chain = id == 0 ? List.of() : directory.chain(access.scope("unit.read"), id);
        }
        return chain;
    }

    List<UnitNode> nodes() {
        if (nodes == null) {
            Set<Long> opened = new HashSet<>();
            getChain().forEach(u -> opened.add(u.id()));
            nodes = showTree.opened(access.scope("unit.read"), opened, getDay());
        }
        return nodes;
    }

    public TreeNode<UnitNode> getTree() {
        var root = new DefaultTreeNode<UnitNode>();
        var byId = new HashMap<Long, TreeNode<UnitNode>>();
        for (UnitNode node : nodes()) {
            TreeNode<UnitNode> above = byId.getOrDefault(node.parentId(), root);
            var shown = new DefaultTreeNode<>(node, above);
            shown.setExpanded(getChain().stream().anyMatch(u -> u.id() == node.id()));
            byId.put(node.id(), shown);
        }
        return root;
    }

    /** What stands directly below the unit on the day. */
    public List<UnitNode> getBelow() {
        return nodes().stream().filter(n -> Objects.equals(n.parentId(), id)).toList();
    }

    /** Some stand above too many units to be counted in the tree. */
    public boolean isUncounted() {
        return nodes().stream().anyMatch(n -> n.members() == null);
    }

    public boolean isSearching() {
        return q != null && !q.isBlank();
    }

    public List<UnitRow> getFound() {
        return directory.search(access.scope("unit.read"), q, true, MOST_FOUND);
    }

    public boolean isMayChange() {
        return access.allows("unit.change");
    }

    public String iconOf(String type) {
        return ICONS.getOrDefault(type, "building-bank");
    }

    /** The rest of an address that keeps the day. */
    public String getKeepDay() {
        return Formats.read(on) == null ? "" : "&on=" + formats.date(getDay());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getOn() {
        return formats.date(getDay());
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getTab() {
        return tab != null && UnitFile.TABS.contains(tab) ? tab : UnitFile.TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
