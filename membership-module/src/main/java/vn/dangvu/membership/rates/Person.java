package vn.dangvu.membership.rates;

import java.time.LocalDate;
import vn.dangvu.membership.legal.Payer;
import vn.dangvu.membership.legal.PayerKind;

/**
 * A member as the rules on the fee ask for him, with the list in which he stands.
 *
 * @param keptAtHome a guest here, whose basis the home branch keeps
 */
record Person(
        long memberId,
        String name,
        long unitId,
        String unit,
        String path,
        LocalDate born,
        boolean woman,
        LocalDate seniorityFrom,
        boolean keptAtHome) {

    Payer paying(Basis basis) {
        return paying(basis.kind(), basis.income(), basis.extra());
    }

    Payer paying(PayerKind kind, long income, long extra) {
        return new Payer(kind, income, extra, born, woman, seniorityFrom);
    }
}
