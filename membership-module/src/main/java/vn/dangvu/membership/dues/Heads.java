package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.paper.PaperContent;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The head of a paper of a unit: its name, and that of the unit above. Used inside an operation that has checked the unit. */
@ApplicationScoped
public class Heads {
    @Inject
    private Sql sql;

    public PaperContent of(long unitId) {
        return sql.first(
                        Clause.of(
                                "select u.name, a.name as above from membership.unit u left join membership.unit a on a.id = u.parent_id"
                                        + " where u.id = ?",
                                unitId),
                        row -> new PaperContent()
                                .put("unit", row.getString("name"))
                                .put("above", row.getString("above")))
                .orElseThrow();
    }
}
