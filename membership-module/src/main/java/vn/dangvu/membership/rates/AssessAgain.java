package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.UnitTree;

/** Reckons what everybody of a branch pays once more: after a change of the rules, of a birth date or of the years in the Party. */
@UseCase("dues.income")
@ApplicationScoped
public class AssessAgain {
    @Inject
    private UnitTree units;

    @Inject
    private Persons persons;

    @Inject
    private Bases bases;

    @Inject
    private Assessor assessor;

    /** @return for how many another amount was written */
    public int branch(Scope scope, long unitId) {
        UnitTree.Place unit = units.covered(scope, unitId);
        List<Person> people = persons.of(scope, unitId);
        int changed = assessor.assess(scope, people, bases.standing(people), assessor.laws());
        scope.trail().about("unit", unitId, unit.path()).detail(Integer.toString(changed));
        return changed;
    }
}
