package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.UnitTree;

/** One page of the transfers that concern the scope, at either end. Two statements. */
@UseCase(value = "transfer.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListTransfers {
    private static final Map<String, String> SORTS = Map.of(
            "due", "t.due_on",
            "name", "t.sort_name collate \"vi-x-icu\"",
            "opened", "t.opened_on",
            "unit", "f.short_name collate membership.vi_counting");

    private static final String FROM =
            " from membership.transfer t join membership.unit f on f.id = t.unit_id left join membership.unit g on g.id = t.to_unit_id where";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a branch outside the scope */
    public Page<TransferRow> page(Scope scope, TransferFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        Clause from = Clause.of(FROM).then(mine(scope)).and(filter.condition());
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("due"))
                + (paging.descending() ? " desc nulls last" : " nulls last");
        return new Page<>(
                sql.list(
                        Clause.of("select t.*, f.name as from_name, g.name as to_name, (" + TransferFilter.IS_BETWEEN
                                        + ") as between_two")
                                .then(from)
                                .then("order by " + order + ", t.id limit ? offset ?", paging.size(), paging.first()),
                        ListTransfers::read),
                total);
    }

    /** At the branch that is left, or at the one that is come to. */
    static Clause mine(Scope scope) {
        return Clause.of("(")
                .then(scope.within("t.path"))
                .then("or t.id in (select a.transfer_id from membership.transfer_arrival a where")
                .then(scope.within("a.path"))
                .then("))");
    }

    /** How many are neither here nor there. One statement. */
    public long between(Scope scope) {
        return sql.first(
                        Clause.of("select count(*) from membership.transfer t where")
                                .then(mine(scope))
                                .then("and " + TransferFilter.IS_BETWEEN),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    static TransferRow read(ResultSet row) throws SQLException {
        Route route = Route.of(row.getString("route")).orElseThrow();
        String here = row.getString("from_name");
        String place = row.getString("place");
        return new TransferRow(
                row.getLong("id"),
                Sql.id(row, "member_id"),
                row.getString("name"),
                PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision")),
                route == Route.IN ? place : here,
                route == Route.IN ? here : route == Route.INSIDE ? row.getString("to_name") : place,
                route,
                row.getBoolean("temporary"),
                Sql.id(row, "batch_id"),
                Sql.date(row, "opened_on"),
                row.getString("next_step"),
                Sql.date(row, "due_on"),
                row.getString("slip_number"),
                Sql.date(row, "slip_on"),
                Sql.date(row, "until"),
                row.getString("outcome"),
                Sql.date(row, "closed_on"),
                row.getBoolean("between_two"));
    }
}
