package vn.dangvu.evaluation.differences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The names behind one figure of a comparison, for whoever reads the ratings of those members. Two statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListOfClass {
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "r.sort_name collate \"vi-x-icu\"",
            "unit",
            "r.short_name collate membership.vi_counting",
            "level",
            "array_position(array['excellent', 'good', 'completed', 'failed'], r.level)");

    @Inject
    private Sql sql;

    /**
     * @param dimension null for everybody of the year; {@code key} of the class in it
     * @param level null for all
     */
    public record Asked(int year, Dimension dimension, String key, RatingLevel level) {}

    /** @param unit null outside the scope; {@code decision} its number */
    public record Row(long memberId, String name, String unit, RatingLevel level, String decision) {}

    public Page<Row> page(Scope scope, Asked asked, Paging paging) {
        Clause from = from(scope, asked);
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order =
                SORTS.getOrDefault(paging.sort(), SORTS.get("name")) + (paging.descending() ? " desc nulls last" : "");
        return new Page<>(
                sql.list(
                        Clause.of("select r.*")
                                .then(from)
                                .then(
                                        "order by " + order + ", r.member_id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        row -> new Row(
                                row.getLong("member_id"),
                                row.getString("full_name"),
                                row.getString("short_name"),
                                RatingLevel.of(row.getString("level")),
                                row.getString("decision"))),
                total);
    }

    private static Clause from(Scope scope, Asked asked) {
        Clause from =
                Clause.of("from").then(RatedOfYear.table(scope, asked.year())).then("where true");
        if (asked.dimension() != null) {
            from = from.then("and").then(asked.dimension().is(asked.key()));
        }
        return asked.level() == null
                ? from
                : from.then("and r.level = ?", asked.level().code());
    }
}
