package vn.dangvu.membership.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.membership.Ballots.Ballot;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.RollCall.Away;
import vn.dangvu.membership.minutes.RollCall.Numbers;

/**
 * The minutes of a meeting, with the meeting.
 *
 * @param written null before the meeting was written down
 * @param upload until when report and resolution are to be put on the members' electronic handbook; null before, and where no rule asked for it
 */
public record MinutesFile(
        MeetingFile meeting,
        Written written,
        List<Opinion> opinions,
        List<Motion> motions,
        List<Amendment> amendments,
        Deadline upload) {

    /**
     * @param guestsOfBranch members of other branches who take part here for a time, present
     * @param band {@code good}, {@code fair}, {@code average} or {@code poor} by the rules of the day; null without a score or a rule
     */
    public record Written(
            Numbers numbers,
            int guestsOfBranch,
            List<Away> away,
            String guests,
            String report,
            String conclusions,
            Integer score,
            String band,
            Instant finishedAt,
            Instant confirmedAt,
            LocalDate uploadedOn) {

        /** {@code draft}, {@code finished} or {@code confirmed}. */
        public String state() {
            return confirmedAt != null ? "confirmed" : finishedAt != null ? "finished" : "draft";
        }
    }

    /** @param speaker null when nobody is named; {@code annulled} the reason, null while it stands */
    public record Opinion(long id, boolean reserved, String speaker, String text, String annulled) {
        public boolean stands() {
            return annulled == null;
        }
    }

    /** @param ballots in their order, the annulled ones too */
    public record Motion(long id, String text, List<Ballot> ballots) {
        public Optional<Ballot> standing() {
            return ballots.stream().filter(Ballot::stands).reduce((a, b) -> b);
        }
    }

    /** What stood in a part of confirmed minutes, and what is right. */
    public record Amendment(String part, String old, String now, String reason, LocalDate on, String recorder) {}

    public boolean draft() {
        return written != null && written.finishedAt() == null;
    }

    public List<Opinion> standing() {
        return opinions.stream().filter(Opinion::stands).toList();
    }
}
