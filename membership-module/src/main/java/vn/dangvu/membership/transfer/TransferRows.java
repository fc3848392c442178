package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/** Writes a transfer that begins. */
@ApplicationScoped
class TransferRows {
    @Inject
    private Sql sql;

    /**
     * @param unitId the branch that is left, of arrivals the one come to
     * @param member null for somebody who is not in the register
     */
    record Beginning(
            Route route,
            boolean temporary,
            Long member,
            Long batch,
            long unitId,
            String path,
            Long toUnit,
            String place,
            Traveller person,
            String reason,
            String basis,
            LocalDate basisOn,
            LocalDate until,
            LocalDate openedOn,
            String slip,
            Step next) {}

    long insert(Scope scope, Beginning b) {
        Traveller p = b.person();
        try {
            return sql.first(
                            Clause.of(
                                    """
                                    insert into membership.transfer (route, temporary, member_id, batch_id, unit_id, path, to_unit_id, place, name,
                                        sort_name, folded, sex, born_on, born_precision, card, admitted_on, recognised_on, reason, basis, basis_on,
                                        until, opened_on, slip_number, next_step, recorded_by)
                                    values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) returning id""",
                                    b.route().code(),
                                    b.temporary(),
                                    Sql.orNull(b.member()),
                                    Sql.orNull(b.batch()),
                                    b.unitId(),
                                    b.path(),
                                    Sql.orNull(b.toUnit()),
                                    Sql.orNull(b.place()),
                                    VietnameseText.normal(p.name()),
                                    VietnameseText.sortName(p.name()),
                                    VietnameseText.folded(p.name()),
                                    Sql.orNull(p.sex()),
                                    Sql.orNull(
                                            p.born() == null ? null : p.born().day()),
                                    Sql.orNull(
                                            p.born() == null
                                                    ? null
                                                    : p.born().precision().name()),
                                    Sql.orNull(p.card()),
                                    Sql.orNull(p.admitted()),
                                    Sql.orNull(p.recognised()),
                                    b.reason(),
                                    Sql.orNull(b.basis()),
                                    Sql.orNull(b.basisOn()),
                                    Sql.orNull(b.until()),
                                    b.openedOn(),
                                    Sql.orNull(b.slip()),
                                    b.next().code(),
                                    scope.actor()),
                            row -> row.getLong(1))
                    .orElseThrow();
        } catch (QueryFailed e) {
            if (String.valueOf(e.getCause()).contains("transfer_once")
                    || String.valueOf(e.getCause()).contains("transfer_arrival_once")) {
                throw new OperationRefused("transfer.runs-already", p.name());
            }
            throw e;
        }
    }
}
