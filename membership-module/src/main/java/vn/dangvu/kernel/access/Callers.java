package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Finds who a session belongs to, with the mandates that hold today: asked once a request, so an ended mandate ends at once. */
@ApplicationScoped
public class Callers {
    @Inject
    private Sql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private ScopeTree tree;

    @Inject
    private OfficialClock clock;

    /** @param preferences language and size of type, kept with the account */
    public record Known(Caller caller, String username, boolean mustChange, boolean largeText, String locale) {}

    private record Held(
            long id, String role, long unitId, LocalDate from, LocalDate to, String basis, boolean delegated) {}

    /** Empty when the account is closed or its password has changed since the session began. */
    public Optional<Known> find(long accountId, String stamp, String requestId) {
        return transactions.running()
                ? read(accountId, stamp, requestId)
                : transactions.run(() -> read(accountId, stamp, requestId));
    }

    private Optional<Known> read(long accountId, String stamp, String requestId) {
        var held = new ArrayList<Held>();
        var known = new ArrayList<Known>();
        LocalDate today = clock.today();
        sql.each(
                Clause.of(
                        """
                        select a.username, a.display_name, a.member_id, a.must_change, a.large_text, a.locale, a.password_hash,
                            m.id, m.role, m.unit_id, m.valid_from, m.valid_to, m.basis, m.delegated_from is not null as delegated
                        from kernel.account a
                        left join kernel.mandate m on m.account_id = a.id and m.valid_from <= ? and m.valid_to > ?
                            and (m.delegated_from is null or exists (
                                select 1 from kernel.mandate f join kernel.account d on d.id = f.account_id
                                where f.id = m.delegated_from and f.valid_from <= ? and f.valid_to > ? and d.closed_at is null))
                        where a.id = ? and a.closed_at is null order by m.delegated_from nulls first, m.id""",
                        today,
                        today,
                        today,
                        today,
                        accountId),
                0,
                row -> {
                    if (known.isEmpty()
                            && Passwords.stamp(row.getString("password_hash")).equals(stamp)) {
                        Caller caller = new Caller(
                                accountId,
                                row.getString("display_name"),
                                Sql.id(row, "member_id"),
                                List.of(),
                                requestId);
                        known.add(new Known(
                                caller,
                                row.getString("username"),
                                row.getBoolean("must_change"),
                                row.getBoolean("large_text"),
                                row.getString("locale")));
                    }
                    return row.getString("role") == null
                            ? null
                            : new Held(
                                    row.getLong("id"),
                                    row.getString("role"),
                                    row.getLong("unit_id"),
                                    Sql.date(row, "valid_from"),
                                    Sql.date(row, "valid_to"),
                                    row.getString("basis"),
                                    row.getBoolean("delegated"));
                },
                h -> {
                    if (h != null) {
                        held.add(h);
                    }
                });
        return known.stream().findFirst().map(k -> withMandates(k, held));
    }

    private Known withMandates(Known known, List<Held> held) {
        Map<Long, ScopeTree.Node> nodes =
                tree.nodes(held.stream().map(Held::unitId).distinct().toList());
        List<MandateInForce> mandates = held.stream()
                .filter(h -> nodes.containsKey(h.unitId()))
                .map(h -> new MandateInForce(
                        h.id(),
                        h.role(),
                        h.unitId(),
                        nodes.get(h.unitId()).path(),
                        nodes.get(h.unitId()).name(),
                        h.from(),
                        h.to() == null ? null : h.to().minusDays(1),
                        h.basis(),
                        h.delegated()))
                .toList();
        Caller c = known.caller();
        return new Known(
                new Caller(c.accountId(), c.name(), c.memberId(), mandates, c.requestId()),
                known.username(),
                known.mustChange(),
                known.largeText(),
                known.locale());
    }
}
