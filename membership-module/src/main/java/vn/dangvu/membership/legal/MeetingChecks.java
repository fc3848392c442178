package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;

/** The rules about meetings, all findings at once. */
public final class MeetingChecks {
    private MeetingChecks() {}

    public static List<Finding> meeting(MeetingShape facts, LawOn law) {
        return law.examine(
                facts,
                List.of(
                        new RegularMeetingLastsLongEnough(),
                        new PapersAreSentBeforeTheMeeting(),
                        new RegularMeetingKeepsTheCommonDay()));
    }

    public static List<Finding> year(MeetingYear facts, LawOn law) {
        return law.examine(facts, List.of(new BranchMeetsEveryMonth(), new EveryQuarterHasAThematicMeeting()));
    }
}
