package vn.dangvu.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;

/**
 * Attendance counted by member, for those who judge or remind: evaluation, signals. Used inside an operation of the caller. What a member contests
 * and nobody has answered yet is counted apart: nothing should be built on it.
 */
public interface MeetingAttendance {

    /** Everybody with entries in the unit and below it over the days, by member; a member of several branches once for each. One statement. */
    List<Counts> under(Scope scope, String path, LocalDate from, LocalDate until);

    /** One member, over all branches of the scope; the own entries wherever they are. One statement. */
    Optional<Counts> of(Scope scope, long memberId, LocalDate from, LocalDate until);

    /** Everybody written down at a meeting, with the reason or the other place. One statement. */
    List<Attendant> at(Scope scope, long meetingId);

    /**
     * @param owed entries that count: an exempted, suspended or introduced member owes none
     * @param present here or at another branch
     * @param unexcusedMonths in their order, without those of which every entry is contested; {@link MonthsInYear} counts them
     * @param contested entries the member says are wrong, without an answer
     */
    record Counts(
            long memberId,
            String path,
            int owed,
            int present,
            int excused,
            int unexcused,
            List<YearMonth> unexcusedMonths,
            int contested) {}

    /**
     * Who was away without a reason, for lists that page in the database: {@code member_id}, {@code path} of the last time, {@code months} as in
     * {@link Counts#unexcusedMonths} and {@code contested}, those of which every entry is contested; each null for none.
     */
    Clause unexcused(RowsOf whose, LocalDate from, LocalDate until);

    /** The meetings behind it, of one member, over all branches of the scope; the own ones wherever they are. One statement. */
    List<Missed> missed(Scope scope, long memberId, LocalDate from, LocalDate until);

    /** @param contested the member says it is wrong, without an answer */
    record Missed(long meetingId, LocalDate day, String kind, String unit, boolean contested) {}

    /** @param state present, visiting, excused, unexcused, exempt, elsewhere, suspended */
    record Attendant(long memberId, String name, String state, String note) {}
}
