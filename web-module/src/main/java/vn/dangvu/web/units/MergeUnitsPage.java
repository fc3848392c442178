package vn.dangvu.web.units;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.units.MergeUnits;
import vn.dangvu.membership.units.ShowTree;
import vn.dangvu.membership.units.UnitNode;
import vn.dangvu.membership.units.UnitRef;
import vn.dangvu.web.Redirect;

/** units/merge-units.xhtml: first the units beside each other are ticked, then what becomes of them is written. */
@Named
@RequestScoped
public class MergeUnitsPage {
    @Inject
    private Access access;

    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private MergeUnits mergeUnits;

    @Inject
    private ShowTree showTree;

    @Inject
    private OfficialClock clock;

    private final OpenUnitPage.UnitForm form = new OpenUnitPage.UnitForm();
    private String from;
    private Long into;
    private Choice under;
    private Integer confirmed;
    private String[] ticked = {};
    private List<UnitNode> nodes;

    /** Which form is shown is known before its values are set. */
    @PostConstruct
    void find() {
        setFrom(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("from"));
    }

    /** Without a unit in the address: the first one the caller may see. */
    public void begin() {
        if (task.getId() == 0) {
            nodes().stream().findFirst().ifPresent(top -> task.setId(top.id()));
            nodes = null;
        }
    }

    private List<UnitNode> nodes() {
        if (nodes == null) {
            nodes = showTree.counted(access.scope("unit.read"), List.of(task.getId()), clock.today());
        }
        return nodes;
    }

    /** The units directly below the one of the address. */
    public List<UnitNode> getBelow() {
        return nodes().stream()
                .filter(n -> Objects.equals(n.parentId(), task.getId()))
                .toList();
    }

    public String choose() {
        return Redirect.to("/units/merge-units.xhtml?id=" + task.getId() + "&from=" + String.join(",", ticked));
    }

    public boolean isChosen() {
        return !ids().isEmpty();
    }

    private List<Long> ids() {
        return from == null || from.isBlank()
                ? List.of()
                : Arrays.stream(from.split(",")).map(Long::valueOf).toList();
    }

    public List<UnitNode> getEnding() {
        return getBelow().stream().filter(n -> ids().contains(n.id())).toList();
    }

    public int getMembers() {
        return getEnding().stream().mapToInt(UnitNode::members).sum();
    }

    /** The ticked units without the one that goes on. */
    private Stream<UnitNode> ending() {
        return getEnding().stream().filter(n -> into == null || n.id() != into);
    }

    public String merge() {
        var refs = new ArrayList<UnitRef>();
        ending().forEach(n -> refs.add(new UnitRef(n.id(), n.version())));
        return task.run(
                "merged",
                () -> mergeUnits.merge(
                        task.change(),
                        new MergeUnits.Merger(
                                refs,
                                into == null ? null : goingOn(),
                                into == null ? form.under(under == null ? task.getId() : under.id()) : null,
                                confirmed == null ? -1 : confirmed),
                        decision.decision()));
    }

    private UnitRef goingOn() {
        return getEnding().stream()
                .filter(n -> n.id() == into)
                .map(n -> new UnitRef(n.id(), n.version()))
                .findFirst()
                .orElseThrow();
    }

    public OpenUnitPage.UnitForm getForm() {
        return form;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from != null && from.matches("\\d+(,\\d+)*") ? from : null;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public Choice getUnder() {
        return under;
    }

    public void setUnder(Choice under) {
        this.under = under;
    }

    public Integer getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Integer confirmed) {
        this.confirmed = confirmed;
    }

    public String[] getTicked() {
        return ticked.clone();
    }

    public void setTicked(String[] ticked) {
        this.ticked = ticked.clone();
    }
}
