package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.intake.paper.Field;

/** One yes for many rows: to every sure proposal, or to every question. Pairs of rows are never settled this way. */
@UseCase("member.import")
@ApplicationScoped
public class SettleAtOnce {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private RowStore rows;

    @Inject
    private Examiner examiner;

    /** @return rows changed */
    public int acceptSureProposals(Scope scope, long id) {
        return settle(scope, id, "sure and severity = 'error' and proposal <> '{}'");
    }

    /** @return rows changed */
    public int confirmQuestions(Scope scope, long id) {
        return settle(scope, id, "severity = 'confirm' and kind not like 'duplicate.%'");
    }

    /** The findings somebody has ticked: proposals are written, questions answered with yes. @return rows changed */
    public int settle(Scope scope, long id, List<MendRow.Finding> ticked) {
        String places = ticked.stream()
                .map(f -> "(" + f.sheet() + "," + f.row() + "," + f.place() + ")")
                .collect(Collectors.joining(","));
        return ticked.isEmpty()
                ? 0
                : settle(
                        scope,
                        id,
                        "(severity = 'confirm' or proposal <> '{}') and kind not like 'duplicate.%'"
                                + " and (sheet, row_number, place) in (" + places + ")");
    }

    private int settle(Scope scope, long id, String which) {
        ImportSession session = sessions.take(scope, id, SessionState.CHECKED, SessionState.COMMITTED);
        Map<String, Map<Field, String>> proposals = new HashMap<>();
        Map<String, List<String>> questions = new HashMap<>();
        sql.list(
                Clause.of(
                        "select sheet || ':' || row_number, severity, kind, field, proposal, parameters[1] from membership.import_problem"
                                + " where session_id = ? and " + which,
                        id),
                row -> {
                    String place = row.getString(1);
                    if (row.getString(2).equals("error")) {
                        Stored.map(row.getString(5)).forEach((field, value) -> proposals
                                .computeIfAbsent(place, p -> new HashMap<>())
                                .put(Field.of(field).orElseThrow(), value));
                    } else {
                        String kind = row.getString(3);
                        questions
                                .computeIfAbsent(place, p -> new ArrayList<>())
                                .add(
                                        kind.equals("register.differs")
                                                ? kind + "." + row.getString(6)
                                                : kind + ":" + row.getString(4));
                    }
                    return place;
                });
        var places = new java.util.HashSet<>(proposals.keySet());
        places.addAll(questions.keySet());
        Examiner.Desk desk = examiner.desk(scope, session);
        rows.each(
                id,
                Clause.of("sheet || ':' || row_number = any (?) and state in ('error', 'confirm')", (Object)
                        places.toArray(String[]::new)),
                batch -> rows.replace(
                        session,
                        examiner.examine(
                                desk,
                                batch.stream()
                                        .map(r -> said(r, proposals, questions))
                                        .toList())));
        rows.pair(session);
        return places.size();
    }

    private static StoredRow said(
            StoredRow row, Map<String, Map<Field, String>> proposals, Map<String, List<String>> questions) {
        String place = row.row().sheet() + ":" + row.row().number();
        StoredRow result = row.mend(proposals.getOrDefault(place, Map.of()));
        for (String question : questions.getOrDefault(place, List.of())) {
            result = result.confirm(question);
        }
        return result;
    }
}
