package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.NumberRegister;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Writes receipts; the number is taken in the transaction of the receipt, so that none is left out. Used inside an operation. */
@ApplicationScoped
public class Receipts {
    private static final String REGISTER = "PT-ĐP";

    @Inject
    private Sql sql;

    @Inject
    private NumberRegister numbers;

    /** @param memberId of whoever paid, null when a unit handed on; {@code remittanceId} the other way round */
    public record Slip(
            long unitId,
            String path,
            Long memberId,
            Long remittanceId,
            String payer,
            String about,
            long amount,
            LocalDate on) {}

    /** @return the id of the receipt */
    public long write(Scope scope, Slip slip) {
        String term = Integer.toString(slip.on().getYear());
        int number = numbers.next(REGISTER, slip.unitId(), term);
        return sql.first(
                        Clause.of(
                                """
                                insert into membership.dues_receipt (unit_id, path, member_id, remittance_id, term, number, payer, about, amount,
                                    issued_on, recorded_by, recorder) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                                slip.unitId(),
                                slip.path(),
                                Sql.orNull(slip.memberId()),
                                Sql.orNull(slip.remittanceId()),
                                term,
                                number,
                                slip.payer(),
                                slip.about(),
                                slip.amount(),
                                slip.on(),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** The number stays taken. */
    public boolean cancel(Scope scope, long id, String reason) {
        return sql.update(Clause.of(
                        "update membership.dues_receipt set cancelled_at = now(), cancelled_by = ?, cancelled_reason = ? where id = ?"
                                + " and cancelled_at is null",
                        scope.actor(),
                        reason,
                        id))
                == 1;
    }
}
