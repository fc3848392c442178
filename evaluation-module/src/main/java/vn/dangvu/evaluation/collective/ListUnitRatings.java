package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The branches of a review and the unit that decides, each with where its rating stands. Two statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListUnitRatings {
    private static final String STATE =
            """
            case when n.result_id is not null then 'DECIDED' when n.proposed is null then 'NOT_REPORTED' when n.appraised is null then 'REPORTED'
                else 'APPRAISED' end""";

    private static final String FROM =
            """
            from evaluation.campaign c
            cross join lateral (select c.unit_id as id union select r.unit_id from evaluation.reviewed r where r.campaign_id = c.id) w
            join membership.unit u on u.id = w.id
            left join evaluation.unit_now n on n.campaign_id = c.id and n.unit_id = u.id
            where c.id = ? and""";

    public enum State {
        NOT_REPORTED,
        REPORTED,
        APPRAISED,
        DECIDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String code) {
            for (State state : values()) {
                if (state.code().equals(code)) {
                    return state;
                }
            }
            return null;
        }
    }

    @Inject
    private Sql sql;

    /**
     * @param committee the unit that decides on the others
     * @param proposed its own level; {@code level} as it stands now; null before
     */
    public record Row(
            long unitId,
            String unit,
            boolean committee,
            RatingLevel proposed,
            boolean flagged,
            RatingLevel appraised,
            RatingLevel level,
            Integer points,
            State state) {

        public boolean adjusted() {
            return proposed != null && level != proposed;
        }
    }

    /** The unit that decides in a review, for whoever reaches it. One statement. */
    public Optional<Long> committee(Scope scope, long campaignId) {
        return sql.first(
                Clause.of("select c.unit_id from evaluation.campaign c where c.id = ? and", campaignId)
                        .then(scope.within("c.path")),
                row -> row.getLong(1));
    }

    /** @param state null for all */
    public Page<Row> page(Scope scope, long campaignId, State state, Paging paging) {
        Clause from = Clause.of(FROM, campaignId).then(scope.within("u.path"));
        if (state != null) {
            from = from.then("and " + STATE + " = ?", state.name());
        }
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = paging.sort().equals("level")
                ? "array_position(array['excellent', 'good', 'completed', 'failed'], n.level)"
                : "u.short_name collate membership.vi_counting";
        return new Page<>(
                sql.list(
                        Clause.of("select u.id, u.short_name, u.id = c.unit_id as committee, n.*, " + STATE
                                        + " as state")
                                .then(from)
                                .then(
                                        "order by u.id = c.unit_id desc, " + order
                                                + (paging.descending() ? " desc" : "")
                                                + " nulls last, u.id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        row -> {
                            Integer common = row.getObject("common", Integer.class);
                            Integer results = row.getObject("results", Integer.class);
                            return new Row(
                                    row.getLong("id"),
                                    row.getString("short_name"),
                                    row.getBoolean("committee"),
                                    RatingLevel.of(row.getString("proposed")),
                                    row.getBoolean("flagged"),
                                    RatingLevel.of(row.getString("appraised")),
                                    RatingLevel.of(row.getString("level")),
                                    common == null || results == null ? null : Integer.valueOf(common + results),
                                    State.valueOf(row.getString("state")));
                        }),
                total);
    }
}
