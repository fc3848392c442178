package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DuesRecord;

/** The front door to who is behind with the fee. */
@ApplicationScoped
class OwedMonths implements DuesRecord {
    @Inject
    private Sql sql;

    @Override
    public List<Owed> owed(Scope scope, LocalDate day) {
        return sql.list(
                ListArrears.grouped(scope.within("d.path"), day)
                        .then("order by x.path, x.sort_name collate \"vi-x-icu\", x.member_id"),
                row -> {
                    ArrearsRow found = ListArrears.read(row);
                    return new Owed(
                            found.memberId(),
                            found.name(),
                            found.unitId(),
                            row.getString("path"),
                            found.months(),
                            found.owed(),
                            found.inYear(),
                            found.inARow(),
                            found.asked());
                });
    }
}
