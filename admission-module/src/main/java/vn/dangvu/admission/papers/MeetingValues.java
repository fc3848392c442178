package vn.dangvu.admission.papers;

import java.util.Optional;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.Ballots.Ballot;
import vn.dangvu.membership.Ballots.Turnout;

/** A meeting and the vote in it, exactly as counted; shares are of those who count. */
final class MeetingValues {
    private MeetingValues() {}

    static Optional<Ballot> passed(DossierFile file, Step step) {
        return file.ballot(step).filter(Ballot::passed);
    }

    static void put(Values values, Ballot ballot) {
        var meeting = ballot.meeting();
        values.put("held_on", meeting.heldOn())
                .put("meeting_place", meeting.place())
                .put("chair", meeting.chair())
                .put("chair_post", meeting.chairPost())
                .put("secretary", meeting.secretary())
                .put("reserved", ballot.minutes().reservedOpinions());
        turnout(values, ballot.turnout());
        vote(values, ballot);
        if (isSecretary(meeting.chairPost())) {
            values.put("signer", meeting.chair())
                    .put("sign_post", meeting.chairPost().toUpperCase(PaperWords.VIETNAMESE));
        }
    }

    /** The minutes hold one text: of an admission its first line speaks of the origin and history, what follows of the person. */
    static void conclusions(Values values, Ballot ballot, boolean ofAdmission) {
        String said = PersonValues.first(ballot.minutes().conclusions(), "");
        int end = said.indexOf('\n');
        if (!ofAdmission) {
            values.put("strengths", said);
        } else if (end < 0) {
            values.put("background_conclusion", said);
        } else {
            values.put("background_conclusion", said.substring(0, end)).put("strengths", said.substring(end + 1));
        }
    }

    /** Who chaired signs, when that is a secretary or a deputy. */
    private static boolean isSecretary(String post) {
        return post != null && post.toLowerCase(PaperWords.VIETNAMESE).contains("bí thư");
    }

    private static void turnout(Values values, Turnout there) {
        int total = there.official() + there.probationary();
        int present = there.officialPresent() + there.probationaryPresent();
        values.put("members_total", total)
                .put("members_official", there.official())
                .put("members_probationary", there.probationary())
                .put("present", present)
                .put("present_official", there.officialPresent())
                .put("present_probationary", there.probationaryPresent())
                .put("absent", total - present)
                .put("absent_official", there.official() - there.officialPresent())
                .put("absent_probationary", there.probationary() - there.probationaryPresent())
                .put("absence_reason", total == present ? "không" : null);
    }

    private static void vote(Values values, Ballot ballot) {
        var count = ballot.count();
        values.put("base", ballot.base())
                .put("in_favour", count.inFavour())
                .percent("in_favour_percent", count.inFavour(), ballot.base())
                .put("against", count.against())
                .percent("against_percent", count.against(), ballot.base())
                .put("blank", count.blank())
                .reasons("reasons_against", count.against(), ballot.minutes().reasonsAgainst());
    }
}
