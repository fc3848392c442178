package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;

/** Writes what is declared about working far away, whoever declares it. */
@ApplicationScoped
class Declarations {
    @Inject
    private Sql sql;

    @Inject
    private Leaves leaves;

    /** @param by member or branch */
    long write(Scope scope, Applications.Person person, AwayWish wish, String by) {
        check(wish);
        try {
            return sql.first(
                            Clause.of(
                                    """
                                    insert into membership.away (member_id, unit_id, path, from_date, expected_to, place, work, phone, means, relative,
                                        residence_paper, host_branch, every_months, declared_by, recorded_by)
                                    values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) returning id""",
                                    person.id(),
                                    person.unitId(),
                                    person.path(),
                                    wish.from(),
                                    Sql.orNull(wish.expectedTo()),
                                    wish.place().strip(),
                                    Sql.orNull(wish.work()),
                                    Sql.orNull(wish.phone()),
                                    wish.means(),
                                    Sql.orNull(wish.relative()),
                                    Sql.orNull(wish.residencePaper()),
                                    Sql.orNull(wish.hostBranch()),
                                    wish.everyMonths(),
                                    by,
                                    scope.actor()),
                            row -> row.getLong(1))
                    .orElseThrow();
        } catch (QueryFailed e) {
            if (String.valueOf(e.getCause()).contains("away_once")) {
                throw new OperationRefused("leave.away-already", person.name());
            }
            throw e;
        }
    }

    void change(long id, AwayWish wish) {
        check(wish);
        sql.update(Clause.of(
                "update membership.away set expected_to = ?, place = ?, work = ?, phone = ?, means = ?, relative = ?, residence_paper = ?,"
                        + " host_branch = ?, every_months = ? where id = ?",
                Sql.orNull(wish.expectedTo()),
                wish.place().strip(),
                Sql.orNull(wish.work()),
                Sql.orNull(wish.phone()),
                wish.means(),
                Sql.orNull(wish.relative()),
                Sql.orNull(wish.residencePaper()),
                Sql.orNull(wish.hostBranch()),
                wish.everyMonths(),
                id));
    }

    private void check(AwayWish wish) {
        leaves.mustBePast(wish.from(), null);
        Leaves.must(wish.place(), "leave.place-missing");
        if (wish.expectedTo() != null && wish.expectedTo().isBefore(wish.from())) {
            throw new OperationRefused("leave.period-missing");
        }
        if (!AwayFile.MEANS.contains(String.valueOf(wish.means()))) {
            throw new OperationRefused("leave.means-missing");
        }
        if (wish.everyMonths() < 1 || wish.everyMonths() > 12) {
            throw new OperationRefused("leave.every-missing");
        }
    }
}
