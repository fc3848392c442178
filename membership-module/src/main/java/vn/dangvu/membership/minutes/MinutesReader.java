package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.MinutesFile.Amendment;
import vn.dangvu.membership.minutes.MinutesFile.Motion;
import vn.dangvu.membership.minutes.MinutesFile.Opinion;
import vn.dangvu.membership.minutes.MinutesFile.Written;

/** Reads minutes whole; whoever calls has read the meeting in the caller's scope. */
@ApplicationScoped
class MinutesReader {
    /** What is voted on in a meeting. */
    static final String MOTION = "motion";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private Ballots ballots;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    MinutesFile read(Scope scope, MeetingFile meeting) {
        LawOn rules = law.asOf(meeting.day(), meeting.path());
        Written written = sql.first(
                        Clause.of("select * from membership.minutes where meeting_id = ?", meeting.id()),
                        row -> WrittenRow.read(row, rules))
                .orElse(null);
        return new MinutesFile(
                meeting,
                written,
                opinions(meeting.id()),
                motions(scope, meeting.id()),
                amendments(meeting.id()),
                written == null ? null : upload(meeting.held().on(), rules));
    }

    private Deadline upload(LocalDate held, LawOn rules) {
        return rules.knows("meeting.upload-after")
                ? Deadline.of(held, rules.term("meeting.upload-after"), clock.today(), calendars.inForce())
                : null;
    }

    private List<Opinion> opinions(long id) {
        return sql.list(
                Clause.of("select * from membership.opinion where meeting_id = ? order by id", id),
                row -> new Opinion(
                        row.getLong("id"),
                        row.getString("kind").equals("reserved"),
                        row.getString("speaker"),
                        row.getString("text"),
                        row.getString("annulled_reason")));
    }

    private List<Motion> motions(Scope scope, long id) {
        record Moved(long id, String text) {}
        return sql
                .list(
                        Clause.of("select id, text from membership.motion where meeting_id = ? order by id", id),
                        row -> new Moved(row.getLong("id"), row.getString("text")))
                .stream()
                .map(m -> new Motion(m.id(), m.text(), ballots.about(scope, MOTION, m.id())))
                .toList();
    }

    private List<Amendment> amendments(long id) {
        return sql.list(
                Clause.of(
                        "select a.*, k.display_name from membership.minutes_amendment a join kernel.account k on k.id = a.recorded_by"
                                + " where meeting_id = ? order by a.id",
                        id),
                row -> new Amendment(
                        row.getString("part"),
                        row.getString("old_text"),
                        row.getString("new_text"),
                        row.getString("reason"),
                        Sql.date(row, "amended_on"),
                        row.getString("display_name")));
    }
}
