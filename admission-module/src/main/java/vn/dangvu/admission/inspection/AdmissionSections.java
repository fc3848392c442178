package vn.dangvu.admission.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.query.Clause;

/** Who was admitted and by which steps. */
@ApplicationScoped
class AdmissionSections implements Sections {
    private static final String DOSSIERS =
            """
            select c.full_name, u.short_name, d.opened_on, d.branch_on, d.decided_on, d.ceremony_on, d.recognised_on, d.due_on, d.outcome, d.closed_on,
                d.closed_reason
            from admission.dossier d join admission.candidate c on c.id = d.candidate_id join membership.unit u on u.id = d.unit_id where""";

    private static final String STEPS =
            """
            select c.full_name, u.short_name, a.step, a.on_date, a.recorded_at::date, a.recorder, a.superseded_reason from admission.act a
            join admission.dossier d on d.id = a.dossier_id join admission.candidate c on c.id = d.candidate_id
            join membership.unit u on u.id = d.unit_id where""";

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Section> all() {
        return List.of(
                Section.of(
                        "dossiers",
                        "name unit opened-on branch-on decided-on ceremony-on recognised-on due-on outcome closed-on reason",
                        p -> Clause.of(DOSSIERS)
                                .then(p.in("d.path"))
                                .then(
                                        "and d.opened_on <= ? and (d.closed_on is null or d.closed_on >= ?) order by d.opened_on, d.id",
                                        p.to(),
                                        p.from())),
                Section.of("dossier-steps", "name unit step on recorded-on recorder annulled", p -> Clause.of(STEPS)
                        .then(p.in("d.path"))
                        .then("and")
                        .then(p.on("a.on_date"))
                        .then("order by a.on_date, a.id")));
    }
}
