package vn.dangvu.membership.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.MovementSignals;

/** All signals of one member in a year, with the evidence of each. */
public record MemberSignals(
        long memberId, String name, long unitId, String unit, int year, SignalRules rules, List<Card> cards) {

    /**
     * One signal.
     *
     * @param missed the meetings, of absences; {@code reliefs} the applications, of months unpaid
     * @param moving the record behind it, of the other kinds; null for months
     * @param answers the newest first
     */
    public record Card(
            SignalRow row,
            Citation citation,
            List<MeetingAttendance.Missed> missed,
            List<Relief> reliefs,
            MovementSignals.Signal moving,
            List<SignalAnswer> answers) {

        /** Null while nothing waits. */
        public SignalAnswer waiting() {
            return answers.stream().filter(SignalAnswer::waiting).findFirst().orElse(null);
        }
    }

    /** An application to be relieved of the fee that covers a month owed. */
    public record Relief(long id, YearMonth from, YearMonth until, LocalDate askedOn) {}

    /** Signals that have something to say: not only contested entries. */
    public long open() {
        return cards.stream().filter(c -> c.row().answerable()).count();
    }
}
