package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.meetings.Meetings;
import vn.dangvu.membership.meetings.Said;

/** Confirmed minutes are put right by a note beside them: what stood there, what is right, why, on which day. */
@UseCase("meeting.keep")
@ApplicationScoped
public class AmendMinutes {
    public static final List<String> PARTS = List.of("attendance", "guests", "report", "opinions", "conclusions");

    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriter writer;

    @Inject
    private OfficialClock clock;

    /** @param old the words that are wrong, as they stand in the minutes */
    public void amend(
            Scope scope, long id, long version, String part, String old, String now, String reason, LocalDate on) {
        writer.mustBe(meetings.take(scope, id, version), "confirmed");
        if (!PARTS.contains(part)) {
            throw new OperationRefused("minutes.part-missing");
        }
        sql.update(Clause.of(
                "insert into membership.minutes_amendment (meeting_id, part, old_text, new_text, reason, amended_on, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                part,
                Said.must(old, "minutes.amend-old"),
                Said.must(now, "minutes.amend-new"),
                Said.must(reason, "meetings.reason-missing"),
                Said.past(on, clock.today()),
                scope.actor()));
        scope.trail().detail(part);
    }
}
