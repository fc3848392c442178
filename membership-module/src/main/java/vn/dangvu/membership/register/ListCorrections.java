package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Proposals to correct files of the scope, waiting ones first by age; and one of them with its values. */
@UseCase(value = "member.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListCorrections {
    private static final String SELECT =
            """
            select c.*, f.full_name, u.name as unit_name, coalesce((select string_agg(i.field, ',' order by i.field)
                from membership.correction_item i where i.correction_id = c.id),
                (select upper(l.kind) from membership.correction_line l where l.correction_id = c.id)) as fields
            from membership.correction c join membership.member m on m.id = c.member_id
            join membership.unit u on u.id = m.unit_id
            left join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where""";

    @Inject
    private Sql sql;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionLines lines;

    @Inject
    private OfficialClock clock;

    /**
     * A proposal with what it changes, and whether this caller proposed it.
     *
     * @param line null when facts are corrected
     * @param outlook what the rules would find in the file once it is approved; nothing when it is settled
     */
    public record Detail(
            CorrectionRow row, List<CorrectionItem> items, CorrectionLine line, List<Finding> outlook, boolean own) {}

    /** @param waiting those not settled yet, else the settled ones, newest first */
    public Page<CorrectionRow> page(Scope scope, boolean waiting, Paging paging) {
        Clause where = seen(scope).and(Clause.of("c.outcome is " + (waiting ? "null" : "not null")));
        long total = sql.first(
                        Clause.of(
                                        "select count(*) from membership.correction c join membership.member m on m.id = c.member_id where")
                                .then(where),
                        row -> row.getLong(1))
                .orElse(0L);
        List<CorrectionRow> rows = sql.list(
                Clause.of(SELECT)
                        .then(where)
                        .then(
                                "order by " + (waiting ? "c.proposed_at, c.id" : "c.settled_at desc, c.id desc")
                                        + " limit ? offset ?",
                                paging.size(),
                                paging.first()),
                ListCorrections::read);
        return new Page<>(rows, total);
    }

    public List<CorrectionRow> of(Scope scope, long memberId) {
        return sql.list(
                Clause.of(SELECT)
                        .then(seen(scope))
                        .and(Clause.of("c.member_id = ?", memberId))
                        .then("order by c.id desc"),
                ListCorrections::read);
    }

    public Detail one(Scope scope, long id) {
        CorrectionRow found = sql.first(
                        Clause.of(SELECT).then(seen(scope)).and(Clause.of("c.id = ?", id)), ListCorrections::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        boolean own = sql.first(
                        Clause.of(
                                "select 1 from membership.correction where id = ? and proposed_by = ?",
                                id,
                                scope.actor()),
                        row -> true)
                .isPresent();
        List<CorrectionItem> items = corrections.items(id);
        List<Finding> outlook = found.isWaiting() && !items.isEmpty()
                ? corrections.outlook(found.memberId(), items, found.from(), clock.today())
                : List.of();
        return new Detail(found, items, lines.shown(id).orElse(null), outlook, own);
    }

    private static Clause seen(Scope scope) {
        Clause within = scope.within("m.path");
        return scope.self() == null ? within : Clause.of("(").then(within).then("or m.id = ?)", scope.self());
    }

    private static CorrectionRow read(ResultSet row) throws SQLException {
        return new CorrectionRow(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getString("unit_name"),
                row.getString("kind"),
                Sql.date(row, "valid_from"),
                row.getString("reason"),
                row.getString("basis"),
                Sql.date(row, "basis_on"),
                row.getBoolean("from_original"),
                Sql.id(row, "document_id"),
                Sql.instant(row, "proposed_at"),
                row.getString("proposer_name"),
                Sql.instant(row, "settled_at"),
                row.getString("settler_name"),
                row.getString("outcome"),
                row.getString("answer"),
                row.getString("fields"),
                AppliedRules.read(row.getString("rules")));
    }
}
