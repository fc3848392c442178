package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;

/** How many come, against the goals of the committee. */
public final class TurnoutChecks {
    private TurnoutChecks() {}

    public static List<Finding> meetings(int present, int owed, LawOn law) {
        return law.examine(new Turnout(present, owed), List.of(new MoreThanTheGoalComeToTheMeetings()));
    }

    public static List<Finding> study(int present, int owed, LawOn law) {
        return law.examine(new Turnout(present, owed), List.of(new MoreThanTheGoalStudyTheResolution()));
    }
}
