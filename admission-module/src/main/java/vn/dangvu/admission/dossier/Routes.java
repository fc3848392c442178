package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Which bodies a case of a branch passes: dated rules on the types of units, and where the branch stood on that day. */
@ApplicationScoped
class Routes {
    private static final String UNDER_WARD = "organisation.steps.under-ward";
    private static final String UNDER_COMMITTEE = "organisation.steps.under-committee";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    private record Above(long id, String type, int depth) {}

    /**
     * @param opened the day the dossier was begun, to tell whether it goes over a change
     * @param rules of the branch on the day on which it considers
     */
    Route of(DossierFile.Branch branch, LocalDate opened, LawOn rules) {
        LocalDate day = rules.date();
        List<Above> above = above(branch.id(), day);
        String parent = above.isEmpty() ? "ward" : above.get(0).type();
        String key = parent.equals("ward") ? UNDER_WARD : UNDER_COMMITTEE;
        List<String> steps = rules.texts(key);
        boolean proposes = steps.size() > 2;
        boolean section = parent.equals("section");
        Long committee = proposes ? committee(above, section) : null;
        boolean delegated = committee != null && rules.flag("admission.delegated");
        Long deciding = delegated ? committee : unit(above, steps.get(steps.size() - 1));
        return new Route(
                day,
                delegated ? steps.subList(0, 2) : steps,
                section,
                committee,
                deciding,
                delegated,
                !law.asOf(opened).texts(key).equals(steps),
                rules.citation(key));
    }

    private static Long committee(List<Above> above, boolean section) {
        return above.stream().skip(section ? 1 : 0).findFirst().map(Above::id).orElse(null);
    }

    /** {@code ward-standing-committee} is that of the nearest ward above; a district's is in no register kept here. */
    private static Long unit(List<Above> above, String body) {
        return above.stream()
                .filter(u -> body.equals(u.type() + "-standing-committee")
                        && !u.type().equals("district"))
                .findFirst()
                .map(Above::id)
                .orElse(null);
    }

    /** The units above a branch on a day, the nearest first. */
    private List<Above> above(long branch, LocalDate day) {
        return sql.list(
                Clause.of(
                        """
                        with recursive chain as (
                            select p.parent_id, 0 as depth from membership.unit_period p where p.unit_id = ? and p.valid_from <= ?
                                and p.valid_to > ? and p.superseded_at = 'infinity'
                            union all
                            select p.parent_id, c.depth + 1 from chain c join membership.unit_period p on p.unit_id = c.parent_id
                                and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity')
                        select c.parent_id as id, c.depth, p.type from chain c join membership.unit_period p on p.unit_id = c.parent_id
                            and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity' order by c.depth""",
                        branch,
                        day,
                        day,
                        day,
                        day,
                        day,
                        day),
                row -> new Above(row.getLong("id"), row.getString("type"), row.getInt("depth")));
    }
}
