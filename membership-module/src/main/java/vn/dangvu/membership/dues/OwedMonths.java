package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DuesRecord;
import vn.dangvu.membership.RowsOf;

/** The front door to who is behind with the fee. */
@ApplicationScoped
class OwedMonths implements DuesRecord {
    /** A month {@code d} of the dues that is owed. */
    static final String OWED = "d.declared and not d.exempt and not d.elsewhere and d.amount > d.paid";

    @Inject
    private Sql sql;

    @Override
    public List<Owed> owed(Scope scope, LocalDate day) {
        return sql.list(
                ListArrears.grouped(scope.within("d.path"), day)
                        .then("order by x.path, x.sort_name collate \"vi-x-icu\", x.member_id"),
                row -> {
                    ArrearsRow found = ListArrears.read(row, day);
                    return new Owed(
                            found.memberId(),
                            found.name(),
                            found.unitId(),
                            row.getString("path"),
                            found.counted(),
                            found.owed(),
                            found.asked());
                });
    }

    @Override
    public Optional<Long> assessed(Scope scope, long memberId, YearMonth month) {
        return sql.first(
                Clause.of(
                                "select d.amount from membership.dues_months(?, ?) d where d.member_id = ? and d.declared and not d.exempt and",
                                month.atDay(1),
                                month.atDay(1),
                                memberId)
                        .then(scope.within("d.path")),
                row -> row.getLong(1));
    }

    @Override
    public Clause rows(RowsOf whose, LocalDate first, LocalDate last) {
        return Clause.of(
                        """
                        select d.member_id, (array_agg(d.path order by d.month desc))[1] as path, array_agg(d.month order by d.month) as months,
                            sum(d.amount - d.paid)::bigint as owed,
                            exists (select 1 from membership.dues_relief r where r.member_id = d.member_id and r.approved_at is null
                                and r.withdrawn_at is null and r.from_month <= max(d.month) and r.to_month > min(d.month)) as asked
                        from membership.dues_months(?, ?) d where %s and"""
                                .formatted(OWED),
                        first,
                        last)
                .then(whose.where("d.path", "d.member_id"))
                .then("group by d.member_id");
    }
}
