package vn.dangvu.membership.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.minutes.MinutesFile.Written;
import vn.dangvu.membership.minutes.RollCall.Away;

/** What was written down of a meeting, with the band that its points make by the rules of the day. */
final class WrittenRow {
    private WrittenRow() {}

    static Written read(ResultSet row, LawOn rules) throws SQLException {
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
}
