package vn.dangvu.membership.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An application for exemption and what became of it.
 *
 * @param until last day, null for the old and weak
 * @param renews the exemption it follows, null for a first one
 * @param decider branch, committee, standing-committee
 * @param branch what the branch said, null before
 * @param decision null before, and when the branch itself decides
 * @param ended null while it lasts or never began
 */
public record LeaveFile(
        long id,
        long version,
        long memberId,
        String name,
        LocalDate born,
        long unitId,
        String path,
        String unitName,
        String ground,
        LocalDate askedOn,
        String askedHow,
        String reason,
        String paper,
        LocalDate from,
        LocalDate until,
        Long renews,
        String decider,
        State state,
        Said branch,
        Said decision,
        String body,
        Ended ended,
        String withdrawn,
        long recordedBy,
        Instant recordedAt) {

    public static final List<String> GROUNDS =
            List.of("age", "health", "treatment", "mission", "remote", "away", "retiring", "maternity");

    public enum State {
        ASKED,
        /** The branch proposes; the committee decides. */
        PROPOSED,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        ENDED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** @param by the account that wrote it down */
    public record Said(LocalDate on, String paper, String note, Long by) {}

    /** @param how early, over, renewed; {@code on} the first day it no longer held */
    public record Ended(LocalDate on, String how, String note) {}

    public boolean waiting() {
        return state == State.ASKED || state == State.PROPOSED;
    }

    public boolean running() {
        return state == State.GRANTED;
    }

    /** It goes on although its time is over. */
    public boolean over(LocalDate day) {
        return running() && until != null && until.isBefore(day);
    }

    /** From which day it holds: never before it was decided. */
    public LocalDate begun() {
        Said last = decision != null ? decision : branch;
        return last == null || last.on().isBefore(from) ? from : last.on();
    }
}
