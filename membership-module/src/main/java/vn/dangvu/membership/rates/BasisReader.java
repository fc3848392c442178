package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.MonthlyDue;

/** Puts together what one member pays from, for those who keep the fee and for the member. */
@ApplicationScoped
class BasisReader {
    @Inject
    private Sql sql;

    @Inject
    private Bases bases;

    @Inject
    private Assessor assessor;

    BasisFile read(Person person, YearMonth month) {
        List<Basis> known = bases.all(person.memberId());
        MonthlyDue due = known.stream()
                .filter(b -> b.stands() && b.covers(month))
                .findFirst()
                .flatMap(b ->
                        MonthlyDue.of(person.paying(b), month, assessor.laws().of(month, person.path())))
                .orElse(null);
        return new BasisFile(
                person.memberId(),
                person.name(),
                person.unitId(),
                person.unit(),
                known,
                month,
                due,
                written(person.memberId(), month.atDay(1)));
    }

    private Long written(long memberId, LocalDate month) {
        return sql.first(
                        Clause.of(
                                "select amount from membership.dues_assessment where member_id = ? and superseded_at = 'infinity'"
                                        + " and from_month <= ? and to_month > ?",
                                memberId,
                                month,
                                month),
                        row -> row.getLong(1))
                .orElse(null);
    }
}
