package vn.dangvu.evaluation.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.membership.MeetingAttendance;
import vn.dangvu.membership.MembersWork;

/**
 * What the books of the branch say of a year of a member. Facts only, none of which makes a level.
 *
 * @param attendance empty where nothing was written down
 * @param tasks empty where none was given
 * @param duesOwed months of the year that are owed
 * @param lines rewards and disciplines of the year from the file
 * @param remarks of the residence and of the temporary branch; empty for the member
 */
public record Evidence(
        int year,
        Optional<MeetingAttendance.Counts> attendance,
        Study study,
        Optional<MembersWork.Tally> tasks,
        int duesOwed,
        List<Line> lines,
        List<Remark> remarks) {

    /** @param owed sessions that count for the member */
    public record Study(int owed, int present, int excused, int unexcused) {}

    /** @param kind reward or discipline; {@code on} may be the first of a month or year when no more is known */
    public record Line(String kind, String label, LocalDate on, String body) {}

    /** @param kind residence or temporary */
    public record Remark(String kind, String body, LocalDate on, String words) {}

    public boolean disciplined() {
        return lines.stream().anyMatch(l -> l.kind().equals("discipline"));
    }

    public boolean remarked(String kind) {
        return remarks.stream().anyMatch(r -> r.kind().equals(kind));
    }
}
