package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;
import vn.dangvu.membership.meetings.Said;

/** What was reported, said and concluded is written down while the minutes are a draft. */
@UseCase("meeting.keep")
@ApplicationScoped
public class WriteMinutes {
    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriter writer;

    /** @param score the branch's own points for the meeting, of 100; null while there are none */
    public void write(Scope scope, long id, long version, String report, String conclusions, Integer score) {
        writer.mustBeDraft(meetings.take(scope, id, version));
        if (score != null && (score < 0 || score > 100)) {
            throw new OperationRefused("minutes.score-wrong");
        }
        sql.update(Clause.of(
                "update membership.minutes set report = ?, conclusions = ?, score = ?, written_at = now(), written_by = ? where meeting_id = ?",
                Sql.orNull(report),
                Sql.orNull(conclusions),
                Sql.orNull(score),
                scope.actor(),
                id));
    }

    /**
     * @param speaker blank when nobody is to be named
     * @param reserved an opinion kept in reserve: it stands in its own words and goes up with the minutes
     */
    public void opinion(Scope scope, long id, long version, boolean reserved, String speaker, String text) {
        writer.mustBeDraft(meetings.take(scope, id, version));
        sql.update(Clause.of(
                "insert into membership.opinion (meeting_id, kind, speaker, text, recorded_by) values (?, ?, ?, ?, ?)",
                id,
                reserved ? "reserved" : "said",
                speaker == null || speaker.isBlank() ? Sql.orNull(null) : speaker.strip(),
                Said.must(text, "minutes.opinion-missing"),
                scope.actor()));
    }

    /** An opinion that was written down wrongly stays, struck out, with the reason. */
    public void strike(Scope scope, long id, long version, long opinionId, String reason) {
        MeetingFile meeting = meetings.take(scope, id, version);
        writer.mustBeDraft(meeting);
        int struck = sql.update(Clause.of(
                "update membership.opinion set annulled_at = now(), annulled_by = ?, annulled_reason = ? where id = ? and meeting_id = ?"
                        + " and annulled_at is null",
                scope.actor(),
                Said.must(reason, "meetings.reason-missing"),
                opinionId,
                id));
        if (struck == 0) {
            throw new OperationRefused("minutes.opinion-gone");
        }
    }
}
