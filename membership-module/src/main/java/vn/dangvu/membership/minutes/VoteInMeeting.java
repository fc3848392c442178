package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;
import vn.dangvu.membership.meetings.Said;

/** A question is put to the vote and counted: more than half of those who count carry it (Điều lệ Đảng, 9.5). Counts only. */
@UseCase("meeting.keep")
@ApplicationScoped
public class VoteInMeeting {
    private static final Ballots.Majority MORE_THAN_HALF = new Ballots.Majority("ballot.ordinary", true);

    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriter writer;

    @Inject
    private Ballots ballots;

    /**
     * @param attendance of everybody summoned
     * @param reasonsAgainst why some were against, empty when nobody said
     */
    public void record(
            Scope scope,
            long id,
            long version,
            String motion,
            Ballots.Method method,
            Map<Long, Ballots.Attendance> attendance,
            Ballots.Count count,
            String reasonsAgainst) {
        MeetingFile meeting = meetings.take(scope, id, version);
        writer.mustBeDraft(meeting);
        var held = meeting.held();
        ballots.record(
                scope,
                new Ballots.Vote(
                        meeting.kind().body(),
                        meeting.unitId(),
                        MinutesReader.MOTION,
                        MinutesReader.MOTION,
                        motion(scope, id, Said.must(motion, "minutes.motion-missing")),
                        new Ballots.Meeting(
                                held.on(), meeting.plan().place(), held.chair(), held.chairPost(), held.secretary()),
                        method,
                        attendance,
                        count,
                        MORE_THAN_HALF,
                        new Ballots.Minutes(null, reasonsAgainst, null)));
        scope.trail().asOf(held.on()).detail("motion");
    }

    /** The same question again is a second round about it. */
    private long motion(Scope scope, long id, String text) {
        sql.update(Clause.of(
                "insert into membership.motion (meeting_id, text, recorded_by) values (?, ?, ?) on conflict do nothing",
                id,
                text,
                scope.actor()));
        return sql.first(
                        Clause.of(
                                "select id from membership.motion where meeting_id = ? and md5(text) = md5(?)",
                                id,
                                text),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** Written down wrongly: the count stays, with the reason. */
    public void annul(Scope scope, long id, long version, long ballotId, String reason) {
        MeetingFile meeting = meetings.take(scope, id, version);
        writer.mustBeDraft(meeting);
        boolean here = !sql.list(
                        Clause.of(
                                "select 1 from membership.ballot b join membership.motion o on o.id = b.subject_id"
                                        + " where b.id = ? and b.subject_type = ? and o.meeting_id = ?",
                                ballotId,
                                MinutesReader.MOTION,
                                id),
                        row -> true)
                .isEmpty();
        if (!here) {
            throw new OperationRefused("ballot.annulled-already");
        }
        ballots.annul(scope, ballotId, reason);
    }
}
