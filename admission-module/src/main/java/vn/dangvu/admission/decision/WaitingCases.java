package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.admission.decision.CasesOfSession.Case;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The cases that wait for the standing committee, by their clocks. Used inside an operation. */
@ApplicationScoped
public class WaitingCases {
    private static final List<Step> VOTES =
            List.of(Step.STANDING_VOTE, Step.STANDING_RECOGNITION, Step.STANDING_DELETION);

    @Inject
    private Sql sql;

    public List<Case> in(Scope scope) {
        return sql.list(
                Clause.of(
                                """
                                select d.id, d.version, c.full_name, u.short_name, d.step, d.due_on,
                                    (select b.in_favour || '/' || b.base from membership.ballot b where b.subject_type = 'dossier'
                                        and b.subject_id = d.id and b.body = 'branch' and b.annulled_at is null
                                        order by b.held_on desc, b.id desc limit 1) as vote
                                from admission.dossier d join admission.candidate c on c.id = d.candidate_id
                                join membership.unit u on u.id = d.unit_id where d.closed_on is null and d.step = any (?) and""",
                                (Object) VOTES.stream().map(Step::code).toArray(String[]::new))
                        .then(scope.within("d.path"))
                        .then("order by d.due_on nulls last, c.sort_name collate \"vi-x-icu\", d.id limit 100"),
                row -> new Case(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getString("full_name"),
                        row.getString("short_name"),
                        Step.of(row.getString("step")).orElseThrow(),
                        Sql.date(row, "due_on"),
                        row.getString("vote")));
    }
}
