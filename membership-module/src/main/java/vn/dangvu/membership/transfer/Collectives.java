package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.OpenMatters;

/** Lists of members who move together, as roots. Used inside an operation. */
@ApplicationScoped
class Collectives {
    static final String SUBJECT = "transfer-batch";

    private static final String HEAD =
            """
            select b.*, f.name as from_name, coalesce(g.name, b.place) as to_name from membership.transfer_batch b
            join membership.unit f on f.id = b.unit_id left join membership.unit g on g.id = b.to_unit_id where""";

    private static final String LINES =
            """
            select t.*, exists (select 1 from membership.open_matter o where o.member_id = t.member_id and o.closed_on is null)
                or exists (select 1 from membership.circumstance c where c.member_id = t.member_id and c.kind = 'suspended'
                    and c.valid_to = 'infinity' and c.superseded_at = 'infinity') as blocked
            from membership.transfer t where t.batch_id = ? order by t.sort_name collate "vi-x-icu", t.id""";

    @Inject
    private Sql sql;

    @Inject
    private Matters matters;

    Collective read(Scope scope, long id) {
        List<Collective.Line> lines = held(sql.list(Clause.of(LINES, id), Collectives::line));
        Collective found = sql.first(Clause.of(HEAD + " b.id = ?", id), row -> read(row, lines))
                .filter(c -> scope.covers(c.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, id, found.path());
        return found;
    }

    /** Held until the end of the transaction, the change counted; must still be open. */
    Collective take(Scope scope, long id, long version) {
        sql.list(Clause.of("select 1 from membership.transfer_batch where id = ? for update", id), row -> true);
        Collective found = read(scope, id);
        if (found.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        if (!found.open()) {
            throw new OperationRefused("transfer.closed", found.closedOn());
        }
        sql.update(Clause.of("update membership.transfer_batch set version = version + 1 where id = ?", id));
        return found;
    }

    List<Collective> all(Clause where) {
        return sql.list(
                Clause.of(HEAD)
                        .then(where)
                        .then("order by b.closed_on is not null, b.opened_on desc, b.id desc limit 200"),
                row -> read(row, List.of()));
    }

    private static Collective read(ResultSet row, List<Collective.Line> lines) throws SQLException {
        return new Collective(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("from_name"),
                Sql.id(row, "to_unit_id"),
                row.getString("to_name"),
                row.getString("reason"),
                Sql.date(row, "opened_on"),
                row.getString("next_step"),
                row.getString("decision_number"),
                Sql.date(row, "decided_on"),
                row.getString("minutes_number"),
                Sql.date(row, "handed_on"),
                Sql.date(row, "received_on"),
                Sql.date(row, "closed_on"),
                row.getString("closed_reason"),
                lines);
    }

    /** Blocked too who has something open elsewhere. */
    private List<Collective.Line> held(List<Collective.Line> lines) {
        Set<Long> open =
                matters
                        .of(lines.stream()
                                .map(Collective.Line::memberId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .map(OpenMatters.Matter::memberId)
                        .collect(Collectors.toSet());
        return lines.stream()
                .map(l -> l.memberId() != null && open.contains(l.memberId()) ? l.block() : l)
                .toList();
    }

    private static Collective.Line line(ResultSet row) throws SQLException {
        return new Collective.Line(
                row.getLong("id"),
                row.getLong("version"),
                Sql.id(row, "member_id"),
                TransferReader.person(row),
                row.getString("outcome"),
                row.getBoolean("blocked"));
    }
}
