package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Whoever inspects, or receives complaints, says that a matter about somebody is open: no official transfer until it is closed. */
@UseCase("transfer.hold")
@ApplicationScoped
public class HoldTransfer {
    private static final int MOST = 500;

    @Inject
    private Sql sql;

    @Inject
    private Leaving leaving;

    @Inject
    private Days days;

    /** @param kind inspection or complaint; {@code closedOn} null while it is open */
    public record Matter(
            long id,
            long memberId,
            String name,
            String unit,
            String kind,
            LocalDate openedOn,
            String paper,
            LocalDate closedOn,
            String closedReason) {}

    /** The open ones first, then those closed last. */
    public List<Matter> all(Scope scope) {
        return sql.list(
                Clause.of(
                                """
                                select o.*, f.full_name, u.short_name from membership.open_matter o
                                join membership.member m on m.id = o.member_id join membership.unit u on u.id = m.unit_id
                                join membership.member_facts f on f.member_id = o.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                where""")
                        .then(scope.within("o.path"))
                        .then("order by o.closed_on is not null, o.closed_on desc, o.opened_on, o.id limit " + MOST),
                row -> new Matter(
                        row.getLong("id"),
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getString("short_name"),
                        row.getString("kind"),
                        Sql.date(row, "opened_on"),
                        row.getString("paper"),
                        Sql.date(row, "closed_on"),
                        row.getString("closed_reason")));
    }

    public void open(Scope scope, long memberId, String kind, LocalDate on, String paper) {
        days.mustBePast(on, null);
        Leaving.Member member = leaving.of(scope, memberId, on);
        scope.trail().about("member", memberId, member.path()).asOf(on).detail("matter opened");
        Days.must(paper, "transfer.number-missing");
        if (!List.of("inspection", "complaint").contains(String.valueOf(kind))) {
            throw new OperationRefused("transfer.kind-missing");
        }
        int done = sql.update(Clause.of(
                "insert into membership.open_matter (member_id, path, kind, opened_on, paper, recorded_by) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (member_id, kind) where closed_on is null do nothing",
                memberId,
                member.path(),
                kind,
                on,
                paper.strip(),
                scope.actor()));
        if (done == 0) {
            throw new OperationRefused("transfer.matter-open", member.person().name());
        }
    }

    public void close(Scope scope, long id, LocalDate on, String reason) {
        record Root(String path, long member, LocalDate opened) {}
        Root root = sql.first(
                        Clause.of(
                                "select path, member_id, opened_on from membership.open_matter where id = ? for update",
                                id),
                        row -> new Root(row.getString(1), row.getLong(2), Sql.date(row, "opened_on")))
                .filter(r -> scope.covers(r.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about("member", root.member(), root.path()).asOf(on).detail("matter closed");
        Days.must(reason, "transfer.why-missing");
        days.mustBePast(on, root.opened());
        int done = sql.update(Clause.of(
                "update membership.open_matter set closed_on = ?, closed_by = ?, closed_reason = ? where id = ? and closed_on is null",
                on,
                scope.actor(),
                reason.strip(),
                id));
        if (done == 0) {
            throw new OperationRefused("transfer.matter-closed");
        }
    }
}
