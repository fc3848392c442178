package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.MinutesFile.Amendment;
import vn.dangvu.membership.minutes.MinutesFile.Motion;
import vn.dangvu.membership.minutes.MinutesFile.Opinion;
import vn.dangvu.membership.minutes.MinutesFile.Written;
import vn.dangvu.membership.minutes.RollCall.Away;

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
                        row -> written(row, rules))
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

    private static Written written(ResultSet row, LawOn rules) throws SQLException {
        Integer score = row.getObject("score", Integer.class);
        return new Written(
                new RollCall.Numbers(
                        row.getInt("official"),
                        row.getInt("official_present"),
                        row.getInt("probationary"),
                        row.getInt("probationary_present"),
                        row.getInt("exempt"),
                        row.getInt("exempt_present"),
                        row.getInt("elsewhere"),
                        row.getInt("barred"),
                        row.getInt("excused"),
                        row.getInt("unexcused")),
                row.getInt("guests_of_branch"),
                away(row.getString("away")),
                row.getString("guests"),
                row.getString("report"),
                row.getString("conclusions"),
                score,
                score == null ? null : band(score, rules),
                Sql.instant(row, "finished_at"),
                Sql.instant(row, "confirmed_at"),
                Sql.date(row, "uploaded_on"));
    }

    /** Null while no rule says which points make which band. */
    private static String band(int score, LawOn rules) {
        if (!rules.knows("meeting.score.good")) {
            return null;
        }
        return List.of("good", "fair", "average").stream()
                .filter(band -> score >= rules.number("meeting.score." + band))
                .findFirst()
                .orElse("poor");
    }

    @SuppressWarnings("unchecked")
    private static List<Away> away(String json) {
        var away = new ArrayList<Away>();
        for (Object entry : (List<Object>) new Load(LoadSettings.builder().build()).loadFromString(json)) {
            var row = (Map<String, Object>) entry;
            away.add(new Away(
                    ((Number) row.get("member")).longValue(),
                    String.valueOf(row.get("name")),
                    How.valueOf(String.valueOf(row.get("how"))),
                    Objects.toString(row.get("reason"), "")));
        }
        return away;
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
