package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.membership.committees.AssignmentRow;
import vn.dangvu.membership.committees.ExamineUnit;
import vn.dangvu.membership.committees.PostRow;
import vn.dangvu.membership.committees.ShowCommittee;
import vn.dangvu.membership.committees.TermRow;
import vn.dangvu.membership.units.ShowUnitPast;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitPast;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.i18n.Texts;

/** The file of the unit in the tree; each tab reads what it shows. */
@Named
@RequestScoped
public class UnitFile {
    static final List<String> TABS = List.of("summary", "members", "committee", "quality", "documents", "history");

    private static final Map<String, String> OPENS =
            Map.of("members", "member.list", "quality", "member.list", "documents", "document.read");

    @Inject
    private Access access;

    @Inject
    private UnitsPage page;

    @Inject
    private UnitDirectory directory;

    @Inject
    private ExamineUnit examineUnit;

    @Inject
    private ShowCommittee committee;

    @Inject
    private ShowUnitPast showPast;

    @Inject
    private ListDocuments listDocuments;

    @Inject
    private Texts texts;

    private UnitRow unit;
    private ExamineUnit.Examination examination;
    private List<PostRow> holders;
    private UnitPast past;

    public List<String> getTabs() {
        return TABS.stream()
                .filter(t -> access.allows(OPENS.getOrDefault(t, "unit.read")))
                .toList();
    }

    /** May the caller change the unit, and is there anything to change? */
    public boolean isChanging() {
        return page.isMayChange() && !getUnit().isClosed();
    }

    /** May the caller see the signals of its members? */
    public boolean isSignals() {
        return access.allows("signal.read")
                && access.scope("signal.read").covers(getUnit().path());
    }

    /** The full name of the unit above, null at the top of what the caller may see. */
    public String getAbove() {
        List<UnitRow> chain = page.getChain();
        return chain.size() > 1 ? chain.get(chain.size() - 2).name() : getUnit().parentName();
    }

    public UnitRow getUnit() {
        if (unit == null) {
            unit = directory.one(access.scope("unit.read"), page.getId());
        }
        return unit;
    }

    public ExamineUnit.Examination getExamination() {
        if (examination == null) {
            examination = examineUnit.examine(access.scope("unit.read"), page.getId(), page.getDay());
        }
        return examination;
    }

    /** Who holds posts on the day. */
    public List<PostRow> getHolders() {
        if (holders == null) {
            holders = committee.on(access.scope("unit.read"), page.getId(), page.getDay()).stream()
                    .filter(p -> p.unitId() == page.getId())
                    .toList();
        }
        return holders;
    }

    /** The post in words, with the duty unless it says the same. */
    public String post(PostRow row) {
        String position = texts.get("units.position." + row.position());
        boolean more =
                row.duty() != null && !row.duty().isBlank() && !row.duty().equalsIgnoreCase(position);
        return more ? position + ", " + row.duty() : position;
    }

    public List<PostRow> getPosts() {
        return committee.posts(access.scope("unit.read"), page.getId());
    }

    public List<TermRow> getTerms() {
        return committee.terms(access.scope("unit.read"), page.getId());
    }

    public List<AssignmentRow> getAssignments() {
        return committee.assignments(access.scope("unit.read"), page.getId());
    }

    public UnitPast getPast() {
        if (past == null) {
            past = showPast.of(access.scope("unit.read"), page.getId());
        }
        return past;
    }

    /** Its own papers and those of the decisions about it, newest first. */
    public List<DocumentRow> getDocuments() {
        Scope scope = access.scope("document.read");
        List<Long> decisions = showPast.decisions(access.scope("unit.read"), page.getId());
        return Stream.concat(
                        listDocuments.of(scope, "unit", page.getId()).stream(),
                        listDocuments.with(scope, "decision", decisions).stream())
                .sorted(Comparator.comparing(DocumentRow::uploadedAt).reversed())
                .toList();
    }
}
