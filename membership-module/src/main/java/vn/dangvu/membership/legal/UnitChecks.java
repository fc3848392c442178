package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;

/** The rules about the structure of a unit, all findings at once. */
public final class UnitChecks {
    private UnitChecks() {}

    /** By the national rules of a day. */
    public static List<Finding> shape(UnitShape facts, LocalDate on) {
        return shape(facts, LawBook.shipped().asOf(on));
    }

    /** By rules that may hold local values. */
    public static List<Finding> shape(UnitShape facts, LawOn law) {
        return law.examine(
                facts,
                List.of(
                        new UnitHasATypeAndAPlaceOfItsTime(),
                        new BranchHasThreeOfficialMembers(),
                        new BranchOverThirtyNeedsConsent(),
                        new LargeBranchHasPartyGroups(),
                        new SmallBranchElectsNoCommittee(),
                        new BranchOfNineElectsACommittee(),
                        new BranchCommitteeHasAtMostSeven(),
                        new CommitteeUnitHasThirtyMembers(),
                        new CommitteeOfNineElectsAStandingCommittee(),
                        new StandingCommitteeIsAtMostAThird()));
    }
}
