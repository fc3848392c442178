package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.UnitTree;

/** A branch puts somebody on its list, by its resolution. */
@UseCase("candidate.keep")
@ApplicationScoped
public class EnlistCandidate {
    @Inject
    private Sql sql;

    @Inject
    private CandidateRoots roots;

    @Inject
    private PastDays days;

    @Inject
    private UnitTree units;

    @Inject
    private CandidateWriter writer;

    /**
     * @param resolution number and day of the branch's resolution
     * @return the id
     * @throws OperationRefused when something needed is missing, or the name is on the list of this branch already
     */
    public long enlist(Scope scope, long unitId, Person person, CandidateKind kind, LocalDate from, String resolution) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("candidate", null, unit.path()).asOf(from);
        Said.must(person.fullName(), "admission.no-name");
        Said.must(resolution, "admission.no-resolution");
        days.mustBePast(from);
        if (unit.closed() || !unit.type().endsWith("branch")) {
            throw new OperationRefused("admission.not-a-branch", unit.name());
        }
        mustBeNew(unitId, person);
        long id = writer.insert(scope, unit, person);
        writer.list(id, kind, from, resolution, scope.actor());
        scope.trail().about("candidate", id, unit.path()).detail(kind.code());
        return id;
    }

    /** Two people of one name and one birth date are one person listed twice; homonyms differ in the date. */
    private void mustBeNew(long unitId, Person person) {
        boolean there = sql.first(
                        Clause.of(
                                """
                                select 1 from admission.candidate c join admission.listing l on l.candidate_id = c.id and l.valid_to = 'infinity'
                                where c.unit_id = ? and c.folded = ? and c.born_on is not distinct from ?""",
                                unitId,
                                VietnameseText.folded(person.fullName()),
                                CandidateRoots.orNull(
                                        person.born() == null
                                                ? null
                                                : person.born().day())),
                        row -> true)
                .isPresent();
        if (there) {
            throw new OperationRefused("admission.listed-already", VietnameseText.properName(person.fullName()));
        }
    }
}
