package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What the last plan of a member proves to whoever opens a case for want of progress. The database shows it to the branch that may open one. */
@ApplicationScoped
public class HelpProof {
    @Inject
    private Sql sql;

    /** @param outcome null while the plan runs; {@code removal} when the branch voted to propose it */
    public record Proof(long planId, LocalDate since, LocalDate closedOn, String outcome, String paper) {
        public boolean proposed() {
            return "removal".equals(outcome);
        }
    }

    public Optional<Proof> of(Scope scope, long memberId) {
        return sql.first(
                Clause.of(
                                "select id, begins_on, closed_on, outcome, paper from evaluation.help_plan where member_id = ? and",
                                memberId)
                        .then(scope.within("path"))
                        .then("order by begins_on desc, id desc limit 1"),
                row -> new Proof(
                        row.getLong("id"),
                        Sql.date(row, "begins_on"),
                        Sql.date(row, "closed_on"),
                        row.getString("outcome"),
                        row.getString("paper")));
    }
}
