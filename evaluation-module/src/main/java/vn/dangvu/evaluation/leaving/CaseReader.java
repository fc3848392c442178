package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** Reads a case with its acts, requests, words and votes: five statements. */
@ApplicationScoped
class CaseReader {
    private static final String HEAD =
            """
            select c.*, (select f.full_name from membership.member_facts f where f.member_id = c.member_id
                and f.superseded_at = 'infinity' and f.valid_to = 'infinity') as name,
                array(select unnest(array[key, value]) from jsonb_each_text(c.evidence)) as told
            from evaluation.leaving_case c where c.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private Ballots ballots;

    Optional<CaseFile> read(Scope scope, long id, String lock) {
        return sql.first(Clause.of(HEAD + lock, id), row -> row.getLong("id")).isEmpty()
                ? Optional.empty()
                : whole(scope, id);
    }

    private Optional<CaseFile> whole(Scope scope, long id) {
        List<CaseFile.Act> acts = acts(id);
        List<CaseFile.Request> requests = sql.list(
                Clause.of("select * from evaluation.leaving_request where case_id = ? order by on_date", id),
                row -> new CaseFile.Request(
                        Sql.date(row, "on_date"),
                        row.getString("paper"),
                        row.getString("receipt"),
                        Sql.date(row, "arrived_on")));
        List<CaseFile.Word> words = words(id);
        List<Ballots.Ballot> votes = ballots.about(scope, Cases.SUBJECT, id);
        return sql.first(Clause.of(HEAD, id), row -> file(row, acts, requests, words, votes));
    }

    private List<CaseFile.Word> words(long id) {
        return sql.list(
                Clause.of("select * from evaluation.leaving_word where case_id = ? order by on_date, id", id),
                row -> new CaseFile.Word(
                        row.getString("who"),
                        Sql.date(row, "on_date"),
                        row.getString("said"),
                        row.getString("paper"),
                        row.getString("recorder")));
    }

    private List<CaseFile.Act> acts(long id) {
        return sql.list(
                Clause.of(
                        "select a.*, array(select unnest(array[key, value]) from jsonb_each_text(a.details)) as told"
                                + " from evaluation.leaving_act a where a.case_id = ? order by a.on_date, a.id",
                        id),
                row -> new CaseFile.Act(
                        row.getLong("id"),
                        Step.of(row.getString("step")),
                        Sql.date(row, "on_date"),
                        told(row),
                        Sql.id(row, "decision_id"),
                        row.getLong("recorded_by"),
                        row.getString("recorder"),
                        row.getString("superseded_reason")));
    }

    private static CaseFile file(
            ResultSet row,
            List<CaseFile.Act> acts,
            List<CaseFile.Request> requests,
            List<CaseFile.Word> words,
            List<Ballots.Ballot> votes)
            throws SQLException {
        String name = row.getString("name");
        return new CaseFile(
                row.getLong("id"),
                row.getLong("member_id"),
                name == null ? "" : name,
                row.getLong("unit_id"),
                row.getString("path"),
                Chain.of(row.getString("chain")),
                Ground.of(row.getString("ground")),
                Form.of(row.getString("form")),
                told(row),
                Sql.date(row, "opened_on"),
                Sql.date(row, "closed_on"),
                row.getString("outcome"),
                row.getString("closed_reason"),
                row.getLong("version"),
                row.getLong("recorded_by"),
                acts,
                requests,
                words,
                votes);
    }

    private static Map<String, String> told(ResultSet row) throws SQLException {
        var pairs = (String[]) row.getArray("told").getArray();
        var told = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            told.put(pairs[i], pairs[i + 1]);
        }
        return told;
    }
}
