package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.UnitTypes;
import vn.dangvu.membership.units.Units;

/** Writes down a term of a committee: from the congress to the next one. */
@UseCase("unit.change")
@ApplicationScoped
public class RecordTerm {
    @Inject
    private Units units;

    @Inject
    private MembershipRegister register;

    @Inject
    private Writing writing;

    @Inject
    private Law law;

    /** @param until last day */
    public long record(Scope scope, long unitId, String name, LocalDate from, LocalDate until, DecisionPaper paper) {
        UnitRow unit = units.covered(scope, unitId);
        if (name == null || name.isBlank() || from == null || until == null || until.isBefore(from)) {
            throw new OperationRefused("units.term-incomplete");
        }
        Long decision = paper == null ? null : register.record(scope, paper, unitId);
        if (decision != null) {
            register.keepRules(decision, rules(unit, from));
        }
        long id = writing.insert(
                Clause.of(
                        "insert into membership.committee_term (unit_id, name, valid_from, valid_to, decision_id, recorded_by)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        unitId,
                        name.strip(),
                        from,
                        Writing.end(until),
                        Writing.number(decision),
                        scope.actor()),
                "units.term-overlaps");
        scope.trail().about("unit", unitId, unit.path()).asOf(from).detail(name);
        return id;
    }

    /** How long a term is by the rules of the day on which it begins. */
    private AppliedRules rules(UnitRow unit, LocalDate from) {
        LawOn on = law.asOf(from, unit.path());
        on.find(
                UnitTypes.isBranch(unit.type())
                        ? "organisation.congress.branch-term"
                        : "organisation.congress.committee-term");
        return on.applied();
    }
}
