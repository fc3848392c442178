package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Which bodies a case passes: dated rules on the types of units, and where the branch stood on that day. One statement. */
@ApplicationScoped
class Routes {
    @Inject
    private Sql sql;

    private record Above(long id, String type) {}

    /** @param law of the branch on the day on which it considers */
    Route of(CaseFile file, LawOn law) {
        List<Above> above = above(file.branchId(), law);
        boolean direct = above.isEmpty() || above.get(0).type().equals("ward");
        String key = direct ? "organisation.steps.under-ward" : "organisation.steps.under-committee";
        List<String> steps = law.texts(key);
        boolean part = !above.isEmpty() && above.get(0).type().equals("section");
        Long committee = steps.size() < 3
                ? null
                : above.stream().skip(part ? 1 : 0).findFirst().map(Above::id).orElse(null);
        boolean delegated = committee != null && law.flag("leaving.delegated");
        String body = delegated ? steps.get(1) : steps.get(steps.size() - 1);
        Long deciding = delegated
                ? committee
                : above.stream()
                        .filter(u -> body.equals(u.type() + "-standing-committee")
                                && !u.type().equals("district"))
                        .findFirst()
                        .map(Above::id)
                        .orElse(null);
        boolean own = file.form() != null
                && law.texts("leaving.discipline.branch").contains(file.form().code());
        return new Route(
                law.date(),
                part ? above.get(0).id() : null,
                committee,
                deciding,
                own ? "branch" : body,
                delegated,
                own,
                law.citation(own ? "leaving.discipline.branch" : key));
    }

    private List<Above> above(long branch, LawOn law) {
        return sql.list(
                Clause.of(
                        """
                        with recursive chain as (
                            select p.parent_id, 0 as depth from membership.unit_period p where p.unit_id = ? and p.valid_from <= ?
                                and p.valid_to > ? and p.superseded_at = 'infinity'
                            union all
                            select p.parent_id, c.depth + 1 from chain c join membership.unit_period p on p.unit_id = c.parent_id
                                and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity')
                        select c.parent_id as id, p.type from chain c join membership.unit_period p on p.unit_id = c.parent_id
                            and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity' order by c.depth""",
                        branch,
                        law.date(),
                        law.date(),
                        law.date(),
                        law.date(),
                        law.date(),
                        law.date()),
                row -> new Above(row.getLong("id"), row.getString("type")));
    }
}
