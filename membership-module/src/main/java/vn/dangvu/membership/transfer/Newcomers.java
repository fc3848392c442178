package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterEntry.Number;
import vn.dangvu.membership.RegisterEntry.Stay;

/** Those who come from outside: entered from the introduction paper, or taken up again when their file is still here. */
@ApplicationScoped
class Newcomers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private Sql sql;

    @Inject
    private MembershipRegister register;

    /** Who held this card here before and left by a transfer; null when nobody did. */
    Long formerly(String card) {
        if (card == null || card.isBlank()) {
            return null;
        }
        record Known(long member, boolean here) {}
        Known known = sql.first(
                        Clause.of(
                                "select m.id, exists (select 1 from membership.affiliation a where a.member_id = m.id and a.kind = 'home'"
                                        + " and a.valid_to = 'infinity' and a.superseded_at = 'infinity') as here"
                                        + " from membership.identifier i join membership.member m on m.id = i.member_id and m.merged_into is null"
                                        + " where i.kind = 'card' and i.value = ? and i.superseded_at = 'infinity' limit 1",
                                card.strip()),
                        row -> new Known(row.getLong(1), row.getBoolean(2)))
                .orElse(null);
        if (known != null && known.here()) {
            throw new OperationRefused("transfer.here-already", card.strip());
        }
        return known == null ? null : Long.valueOf(known.member());
    }

    void enter(Scope scope, TransferFile file, LocalDate on) {
        if (file.memberId() != null && !file.temporary()) {
            register.transfer(
                    scope, new Transfer(file.memberId(), file.fromUnit().id(), file.place(), on, null));
            return;
        }
        RegisterEntry entry = entry(file, on);
        long member = file.temporary() ? register.enterGuest(scope, entry) : register.enter(scope, entry);
        sql.update(Clause.of("update membership.transfer set member_id = ? where id = ?", member, file.id()));
    }

    private static RegisterEntry entry(TransferFile file, LocalDate on) {
        Traveller person = file.person();
        Map<Fact, String> facts = new HashMap<>();
        facts.put(Fact.FULL_NAME, person.name());
        facts.put(Fact.SEX, person.sex());
        facts.put(Fact.BORN, person.born().format());
        facts.put(Fact.ADMITTED, DAY.format(person.admitted()));
        if (person.recognised() != null) {
            facts.put(Fact.RECOGNISED, DAY.format(person.recognised()));
        }
        boolean card = person.card() != null && !person.card().isBlank();
        return new RegisterEntry(
                Declaration.of(facts),
                List.of(new Stay(file.fromUnit().id(), on, null, Arrival.TRANSFER, file.place(), null, null, null)),
                List.of(),
                List.of(),
                card ? List.of(new Number(IdentifierKind.CARD, person.card(), null, null)) : List.of(),
                List.of());
    }
}
