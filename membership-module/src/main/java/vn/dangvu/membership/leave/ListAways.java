package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.UnitTree;

/** One page of those who work far away. Two statements. */
@UseCase(value = "leave.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListAways {
    public static final List<String> STATES = List.of("away", "declared", "overdue", "lost", "returned", "all");

    private static final Map<String, String> SORTS = Map.of(
            "next", "w.next_contact",
            "last", "w.last_contact",
            "name", "f.sort_name collate \"vi-x-icu\"",
            "unit", "u.short_name collate membership.vi_counting",
            "until", "w.expected_to");

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Aways aways;

    /**
     * @param unitId null for all of the scope
     * @param state one of {@link #STATES}, {@code away} when unknown
     * @throws vn.dangvu.kernel.access.AccessRefused for a branch outside the scope
     */
    public Page<AwayFile> page(Scope scope, LocalDate on, String text, Long unitId, String state, Paging paging) {
        Clause where = scope.within("w.path").and(state(state, on));
        if (unitId != null) {
            units.covered(scope, unitId);
            where = where.and(Clause.of("w.unit_id = ?", unitId));
        }
        if (text != null && !text.isBlank()) {
            where = where.and(Clause.holds("f.folded", VietnameseText.folded(text)));
        }
        long total = sql.first(Clause.of("select count(*) " + Aways.FROM).then(where), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("next")) + (paging.descending() ? " desc" : "");
        return new Page<>(
                aways.list(where.then(
                        "order by " + order + " nulls first, w.id limit ? offset ?", paging.size(), paging.first())),
                total);
    }

    private static Clause state(String state, LocalDate on) {
        return switch (String.valueOf(state)) {
            case "all" -> Clause.of("true");
            case "declared" -> Clause.of("w.returned_on is null and w.calendar_on is null");
            case "overdue" -> Clause.of("w.returned_on is null and w.lost_on is null and w.next_contact < ?", on);
            case "lost" -> Clause.of("w.lost_on is not null");
            case "returned" -> Clause.of("w.returned_on is not null");
            default -> Clause.of("w.returned_on is null");
        };
    }
}
