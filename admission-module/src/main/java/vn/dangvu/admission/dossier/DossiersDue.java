package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Dossiers on which a clock runs out, or has. */
@ApplicationScoped
class DossiersDue implements BranchDuties {
    /** The end of a probation is told by the register, with its sum. */
    private static final String[] OF_THE_REGISTER = {Step.SELF_REVIEW.code(), Step.BRANCH_RECOGNITION.code()};

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause within = desk.within("dossier.read", "d.path");
        if (within.sql().equals("false")) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                                "select d.id, d.unit_id, d.path, d.due_on, d.due_key, u.short_name, c.full_name from admission.dossier d"
                                        + " join admission.candidate c on c.id = d.candidate_id join membership.unit u on u.id = d.unit_id"
                                        + " where d.closed_on is null and d.due_on <= ? and not d.due_key = any (?) and",
                                desk.horizon(),
                                OF_THE_REGISTER)
                        .then(within)
                        .then("order by d.due_on, d.id limit 200"),
                DossiersDue::duty);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                "dossier-" + row.getString("due_key"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                List.of(row.getString("full_name")),
                "/admission/dossier.xhtml?id=" + row.getLong("id"),
                Sql.date(row, "due_on"),
                null,
                actor(row.getString("due_key")));
    }

    private static String actor(String step) {
        return switch (Step.of(step).orElseThrow().actor().permission()) {
            case "dossier.decide" -> "approver";
            case "dossier.appraise" -> "office";
            default -> "branch";
        };
    }
}
