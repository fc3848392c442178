package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.legal.MonthlyDue;
import vn.dangvu.membership.legal.PayerKind;

/** What a member lives on, from a month on: what was known of that time before is kept, and what each month costs is reckoned again. */
@UseCase("dues.income")
@ApplicationScoped
public class DeclareBasis {
    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    private static final long MOST = 1_000_000_000_000L;

    @Inject
    private Sql sql;

    @Inject
    private Persons persons;

    @Inject
    private Bases bases;

    @Inject
    private Assessor assessor;

    @Inject
    private OfficialClock clock;

    /** @param seen newest declaration the caller saw, 0 for none; another means that somebody saved meanwhile */
    public void declare(Scope scope, long memberId, long seen, Declared declared) {
        Person person = persons.read(scope, memberId);
        scope.trail()
                .about("member", memberId, person.path())
                .asOf(declared.from() == null ? null : declared.from().atDay(1))
                .detail(String.valueOf(declared.kind()));
        if (person.keptAtHome()) {
            throw new OperationRefused("dues.basis-of-home", person.name());
        }
        persons.hold(memberId);
        List<Basis> known = bases.all(memberId);
        if (known.stream().mapToLong(Basis::id).max().orElse(0) != seen) {
            throw new ChangedMeanwhile(null);
        }
        LawByMonth laws = assessor.laws();
        OperationRefused.ifBlocked(findings(person, declared, laws));
        replace(scope, memberId, known, declared);
        insert(scope, memberId, declared);
        assessor.assess(scope, List.of(person), bases.standing(List.of(person)), laws);
    }

    private List<Finding> findings(Person person, Declared d, LawByMonth laws) {
        var wrong = new ArrayList<Finding>();
        if (d.kind() == null || d.from() == null || d.on() == null) {
            return List.of(Finding.error("dues.basis-incomplete", null));
        }
        if (d.on().isAfter(clock.today())) {
            wrong.add(Finding.error("dues.in-future", null, d.on()));
        }
        if (d.by() == null || d.by().isBlank()) {
            wrong.add(Finding.error("dues.basis-whose-word", null));
        }
        if (d.from().isBefore(FIRST) || d.until() != null && d.until().isBefore(d.from())) {
            wrong.add(Finding.error("dues.basis-months", null, FIRST.atDay(1)));
            return wrong;
        }
        incomes(d, wrong);
        if (MonthlyDue.of(person.paying(d.kind(), d.income(), d.extra()), d.from(), laws.of(d.from(), person.path()))
                .isEmpty()) {
            wrong.add(
                    d.kind() == PayerKind.HOME && person.born() == null
                            ? Finding.error("dues.basis-birth-unknown", null)
                            : Finding.error(
                                    d.kind() == PayerKind.SENIOR ? "dues.basis-not-senior" : "dues.basis-kind-unknown",
                                    null,
                                    d.from().atDay(1)));
        }
        return wrong;
    }

    private static void incomes(Declared d, List<Finding> wrong) {
        int asked = d.kind().incomes();
        boolean first = asked >= 1 ? d.income() > 0 && d.income() < MOST : d.income() == 0;
        boolean second = asked == 2 ? d.extra() > 0 && d.extra() < MOST : d.extra() == 0;
        if (!first || !second) {
            wrong.add(Finding.error(asked == 0 ? "dues.basis-income-unasked" : "dues.basis-income-missing", null));
        }
    }

    /** Months outside the new declaration stay as they were declared. */
    private void replace(Scope scope, long memberId, List<Basis> known, Declared d) {
        for (Basis old : known) {
            boolean touched = old.stands()
                    && (d.until() == null || !old.from().isAfter(d.until()))
                    && (old.until() == null || !old.until().isBefore(d.from()));
            if (!touched) {
                continue;
            }
            sql.update(Clause.of(
                    "update membership.dues_basis set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                    scope.actor(),
                    "declared-again",
                    old.id()));
            if (old.from().isBefore(d.from())) {
                again(scope, memberId, old, old.from(), d.from().minusMonths(1));
            }
            if (d.until() != null && (old.until() == null || old.until().isAfter(d.until()))) {
                again(scope, memberId, old, d.until().plusMonths(1), old.until());
            }
        }
    }

    private void again(Scope scope, long memberId, Basis old, YearMonth from, YearMonth until) {
        insert(
                scope,
                memberId,
                new Declared(
                        old.kind(),
                        old.income(),
                        old.extra(),
                        from,
                        until,
                        old.declaredOn(),
                        old.declaredBy(),
                        old.evidence()));
    }

    private void insert(Scope scope, long memberId, Declared d) {
        LocalDate end = d.until() == null ? null : d.until().plusMonths(1).atDay(1);
        sql.update(Clause.of(
                "insert into membership.dues_basis (member_id, kind, income, extra, from_month, to_month, declared_on, declared_by,"
                        + " evidence, recorded_by) values (?, ?, ?, ?, ?, coalesce(?::date, 'infinity'), ?, ?, ?, ?)",
                memberId,
                d.kind().code(),
                d.income(),
                d.extra(),
                d.from().atDay(1),
                Sql.orNull(end),
                d.on(),
                d.by().strip(),
                Sql.orNull(d.evidence()),
                scope.actor()));
    }
}
