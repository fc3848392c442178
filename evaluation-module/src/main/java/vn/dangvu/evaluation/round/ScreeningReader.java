package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** Reads one person in a round: three statements. */
@ApplicationScoped
class ScreeningReader {
    private static final String HEAD =
            """
            select s.*, r.unit_id, r.year, r.opened_on, r.closed_on,
                array(select unnest(array[key, value]) from jsonb_each_text(r.criteria)) as known
            from evaluation.screening s join evaluation.review_round r on r.id = s.round_id where s.id = ?""";
    /** The person concerned reads no round: what concerns him stands in the acts. */
    private static final String OWN =
            """
            select s.*, 0 as unit_id, 0 as year, s.told_on as opened_on, null::date as closed_on, array[]::text[] as known
            from evaluation.screening s where s.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Ballots ballots;

    Optional<Screening> read(Scope scope, long id, boolean held) {
        if (held
                && sql.first(Clause.of("select id from evaluation.screening where id = ? for update", id), r -> true)
                        .isEmpty()) {
            return Optional.empty();
        }
        List<Screening.Act> acts = acts(id);
        List<Ballots.Ballot> votes = ballots.about(scope, Screenings.SUBJECT, id);
        return sql.first(Clause.of(scope.self() == null ? HEAD : OWN, id), row -> file(row, acts, votes));
    }

    private List<Screening.Act> acts(long id) {
        return sql.list(
                Clause.of(
                        "select a.*, array(select unnest(array[key, value]) from jsonb_each_text(a.details)) as told"
                                + " from evaluation.screening_act a where a.screening_id = ? order by a.on_date, a.id",
                        id),
                row -> new Screening.Act(
                        Step.of(row.getString("step")).orElseThrow(),
                        Sql.date(row, "on_date"),
                        pairs(row, "told"),
                        row.getLong("recorded_by"),
                        row.getString("recorder"),
                        row.getString("superseded_reason")));
    }

    private static Screening file(ResultSet row, List<Screening.Act> acts, List<Ballots.Ballot> votes)
            throws SQLException {
        return new Screening(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getLong("unit_id"),
                row.getInt("year"),
                Sql.date(row, "opened_on"),
                Sql.date(row, "closed_on"),
                pairs(row, "known"),
                row.getLong("member_id"),
                row.getString("name"),
                row.getString("path"),
                row.getString("standing"),
                row.getLong("version"),
                acts,
                votes);
    }

    static Map<String, String> pairs(ResultSet row, String column) throws SQLException {
        var pairs = (String[]) row.getArray(column).getArray();
        var told = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            told.put(pairs[i], pairs[i + 1]);
        }
        return told;
    }
}
