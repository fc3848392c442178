package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** Reads a plan with its helpers, acts and votes: four statements, five when it is held. */
@ApplicationScoped
class PlanReader {
    @Inject
    private Sql sql;

    @Inject
    private Ballots ballots;

    Optional<HelpPlan> read(Scope scope, long id, boolean held) {
        if (held
                && sql.first(Clause.of("select id from evaluation.help_plan where id = ? for update", id), r -> true)
                        .isEmpty()) {
            return Optional.empty();
        }
        List<HelpPlan.Helper> helpers = sql.list(
                Clause.of("select * from evaluation.help_helper where plan_id = ? order by valid_from, id", id),
                row -> new HelpPlan.Helper(
                        row.getLong("id"),
                        row.getLong("member_id"),
                        row.getString("name"),
                        Sql.date(row, "valid_from"),
                        Sql.date(row, "valid_to"),
                        row.getString("reason")));
        List<HelpPlan.Act> acts = sql.list(
                Clause.of(
                        "select a.*, array(select unnest(array[key, value]) from jsonb_each_text(a.details)) as told"
                                + " from evaluation.help_act a where a.plan_id = ? order by a.on_date, a.id",
                        id),
                PlanReader::act);
        List<Ballots.Ballot> votes = ballots.about(scope, Plans.SUBJECT, id);
        return sql.first(
                Clause.of(
                        "select p.*, u.short_name from evaluation.help_plan p left join membership.unit u on u.id = p.unit_id where p.id = ?",
                        id),
                row -> plan(row, helpers, acts, votes));
    }

    private static HelpPlan.Act act(ResultSet row) throws SQLException {
        return new HelpPlan.Act(
                row.getLong("id"),
                Kind.of(row.getString("kind")).orElseThrow(),
                Sql.id(row, "about_id"),
                Sql.date(row, "on_date"),
                pairs(row),
                row.getString("recorder"),
                row.getString("superseded_reason"));
    }

    private static Map<String, String> pairs(ResultSet row) throws SQLException {
        var pairs = (String[]) row.getArray("told").getArray();
        var told = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            told.put(pairs[i], pairs[i + 1]);
        }
        return told;
    }

    private static HelpPlan plan(
            ResultSet row, List<HelpPlan.Helper> helpers, List<HelpPlan.Act> acts, List<Ballots.Ballot> votes)
            throws SQLException {
        LocalDate closed = Sql.date(row, "closed_on");
        return new HelpPlan(
                row.getLong("id"),
                row.getLong("screening_id"),
                row.getLong("member_id"),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("path"),
                Sql.date(row, "listed_on"),
                Sql.date(row, "begins_on"),
                row.getString("paper"),
                closed,
                row.getString("outcome"),
                row.getString("closed_paper"),
                row.getString("closed_reason"),
                row.getLong("version"),
                helpers,
                acts,
                votes);
    }
}
