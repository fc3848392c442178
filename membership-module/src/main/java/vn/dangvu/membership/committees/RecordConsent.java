package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.Units;

/** Writes down that the superior level agreed to the size of a branch. */
@UseCase("unit.change")
@ApplicationScoped
public class RecordConsent {
    @Inject
    private Units units;

    @Inject
    private MembershipRegister register;

    @Inject
    private Writing writing;

    @Inject
    private Law law;

    public long record(Scope scope, long unitId, LocalDate from, DecisionPaper paper) {
        UnitRow unit = units.covered(scope, unitId);
        long id = writing.insert(
                Clause.of(
                        "insert into membership.unit_consent (unit_id, valid_from, decision_id, recorded_by, rules)"
                                + " values (?, ?, ?, ?, ?::jsonb)",
                        unitId,
                        from,
                        register.record(scope, paper, unitId),
                        scope.actor(),
                        rules(unit, from)),
                "units.consented-already");
        scope.trail().about("unit", unitId, unit.path()).asOf(from).detail(paper.number());
        return id;
    }

    /** From how many members on a consent is needed, by the rules of the day on which it begins. */
    private String rules(UnitRow unit, LocalDate from) {
        LawOn on = law.asOf(from, unit.path());
        on.find("organisation.branch.consent-above");
        return on.applied().toJson();
    }
}
