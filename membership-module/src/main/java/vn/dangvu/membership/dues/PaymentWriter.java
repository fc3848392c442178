package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Writes payments into cells that are as the caller saw them. */
@ApplicationScoped
class PaymentWriter {
    @Inject
    private Sql sql;

    /** @return false when somebody else filled the cell in this very moment */
    boolean insert(
            Scope scope,
            Tills.Till till,
            DuesYear row,
            Cell cell,
            long amount,
            LocalDate on,
            String method,
            String note) {
        return sql.update(Clause.of(
                        """
                        insert into membership.dues_payment (member_id, unit_id, path, month, place, amount, paid_on, method, note, recorded_by,
                            recorder) select ?, ?, ?, ?, 1 + count(*), ?, ?, ?, ?, ?, ? from membership.dues_payment where member_id = ?
                            and month = ? having count(*) + count(reversed_at) = ? on conflict (member_id, month, place) do nothing""",
                        row.memberId(),
                        till.unitId(),
                        till.path(),
                        cell.month().atDay(1),
                        amount,
                        on,
                        method,
                        Sql.orNull(note),
                        scope.actor(),
                        scope.caller().name(),
                        row.memberId(),
                        cell.month().atDay(1),
                        cell.seen()))
                == 1;
    }
}
