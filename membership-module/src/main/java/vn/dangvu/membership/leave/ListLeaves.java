package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** One page of applications and exemptions. Two statements. */
@UseCase(value = "leave.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListLeaves {
    private static final Map<String, String> SORTS = Map.of(
            "until", "l.until",
            "name", "f.sort_name collate \"vi-x-icu\"",
            "asked", "l.asked_on",
            "unit", "u.short_name collate membership.vi_counting");

    private static final String FROM =
            """
            from membership.leave l join membership.unit u on u.id = l.unit_id
            join membership.member_facts f on f.member_id = l.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Leaves leaves;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a branch outside the scope */
    public Page<LeaveFile> page(Scope scope, LeaveFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        Clause where = scope.within("l.path").and(filter.condition());
        long total = sql.first(Clause.of("select count(*) " + FROM).then(where), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("until")) + (paging.descending() ? " desc" : "");
        return new Page<>(
                leaves.list(where.then(
                        "order by " + order + " nulls last, l.id limit ? offset ?", paging.size(), paging.first())),
                total);
    }
}
