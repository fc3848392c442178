package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** One page of those rated in a review, with what each still waits for. Two statements; the counts of all states a third. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListRatings {
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "f.sort_name collate \"vi-x-icu\"",
            "unit",
            "u.short_name collate membership.vi_counting",
            "group",
            "n.group_code",
            "level",
            "array_position(array['excellent', 'good', 'completed', 'failed'], n.level)",
            "points",
            "n.common + n.results");

    /** A complaint is open while it has no answer. */
    private static final String STATE =
            """
            case when n.result_id is not null then case when exists (select 1 from evaluation.rating_complaint k where k.result_id = n.result_id
                        and k.answered_on is null) then 'COMPLAINT' when x.told_on is null then 'TO_TELL' else 'TOLD' end
                when n.proposed is null then 'NOT_PROPOSED' when n.vote is null then 'NOT_VOTED' when not n.vote then 'VOTE_LOST'
                when n.to_verify then 'TO_VERIFY' else 'READY' end""";

    private static final String FROM =
            """
            from now n join membership.unit u on u.id = n.unit_id join evaluation.reviewed r on r.id = n.reviewed_id
            join membership.member_facts f on f.member_id = n.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join evaluation.result x on x.id = n.result_id
            where true""";

    /** What a rating waits for, or what became of it. */
    public enum State {
        NOT_PROPOSED,
        NOT_VOTED,
        VOTE_LOST,
        TO_VERIFY,
        READY,
        TO_TELL,
        COMPLAINT,
        TOLD;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String code) {
            return code == null || code.isBlank()
                    ? null
                    : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    @Inject
    private Sql sql;

    /**
     * @param state null for all; {@code level} as it stands now, null for all; {@code group} its code, null for all
     * @param adjusted only those whose level differs from the branch's or is flagged
     */
    public record Filter(long campaignId, State state, RatingLevel level, String group, Long unitId, boolean adjusted) {
        public static Filter all(long campaignId) {
            return new Filter(campaignId, null, null, null, null, false);
        }
    }

    /**
     * @param proposed by the branch; {@code appraised} by the office and {@code level} as it stands now, null before
     * @param flagged the proposal contradicts its conditions
     */
    public record Row(
            long reviewedId,
            long memberId,
            String name,
            long unitId,
            String unit,
            String group,
            RatingLevel proposed,
            boolean flagged,
            RatingLevel appraised,
            RatingLevel level,
            Integer points,
            State state,
            Long resultId,
            LocalDate toldOn,
            long version) {

        public boolean adjusted() {
            return proposed != null && level != proposed;
        }
    }

    public Page<Row> page(Scope scope, Filter filter, Paging paging) {
        Clause from = from(filter);
        long total = sql.first(now(scope, filter).then("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("name"))
                + (paging.descending() ? " desc nulls last" : " nulls last");
        return new Page<>(
                sql.list(
                        now(scope, filter)
                                .then("select n.*, u.short_name, f.full_name, x.told_on, r.version, " + STATE
                                        + " as state")
                                .then(from)
                                .then(
                                        "order by " + order + ", n.reviewed_id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        row -> {
                            Integer common = row.getObject("common", Integer.class);
                            Integer results = row.getObject("results", Integer.class);
                            return new Row(
                                    row.getLong("reviewed_id"),
                                    row.getLong("member_id"),
                                    row.getString("full_name"),
                                    row.getLong("unit_id"),
                                    row.getString("short_name"),
                                    row.getString("group_code"),
                                    RatingLevel.of(row.getString("proposed")),
                                    row.getBoolean("flagged"),
                                    RatingLevel.of(row.getString("appraised")),
                                    RatingLevel.of(row.getString("level")),
                                    common == null || results == null ? null : Integer.valueOf(common + results),
                                    State.valueOf(row.getString("state")),
                                    Sql.id(row, "result_id"),
                                    Sql.date(row, "told_on"),
                                    row.getLong("version"));
                        }),
                total);
    }

    /** How many there are in each state. */
    public Map<State, Integer> states(Scope scope, long campaignId) {
        var states = new EnumMap<State, Integer>(State.class);
        sql.list(
                        now(scope, Filter.all(campaignId))
                                .then("select " + STATE + " as state, count(*) as members")
                                .then(from(Filter.all(campaignId)))
                                .then("group by 1"),
                        row -> Map.entry(State.valueOf(row.getString("state")), row.getInt("members")))
                .forEach(e -> states.put(e.getKey(), e.getValue()));
        return states;
    }

    /** A review that somebody of the scope is in. */
    public record Review(long id, int year, String unit, LocalDate decideBy) {}

    /** The latest first; of more than can be chosen from the rest is reached by its address. */
    public List<Review> reviews(Scope scope) {
        return reviews(scope, Clause.of("where c.called_off_at is null"));
    }

    /** @param id 0 for the latest; empty where nobody of the scope is in it */
    public Optional<Review> review(Scope scope, long id) {
        return reviews(scope, Clause.of("where c.called_off_at is null and ? in (0, c.id)", id)).stream()
                .findFirst();
    }

    private List<Review> reviews(Scope scope, Clause which) {
        return sql.list(
                Clause.of(
                                "select c.id, c.year, c.decide_by, u.short_name from evaluation.campaign c join membership.unit u on u.id = c.unit_id")
                        .then(which)
                        .then("and")
                        .then(Campaigns.concerning(scope))
                        .then("order by c.year desc, c.path limit 200"),
                row -> new Review(
                        row.getLong("id"),
                        row.getInt("year"),
                        row.getString("short_name"),
                        Sql.date(row, "decide_by")));
    }

    /** Groups of similar posts in a review: code and name. */
    public Map<String, String> groups(Scope scope, long campaignId) {
        var groups = new LinkedHashMap<String, String>();
        sql.list(
                        Clause.of(
                                "select code, name from evaluation.campaign_group where campaign_id = ? order by id",
                                campaignId),
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(g -> groups.put(g.getKey(), g.getValue()));
        return groups;
    }

    /** Branches of a review in scope, to narrow the list. */
    public List<Map.Entry<Long, String>> branches(Scope scope, long campaignId) {
        return sql.list(
                Clause.of(
                                "select u.id, u.short_name from membership.unit u where u.id in (select r.unit_id from evaluation.reviewed r where"
                                        + " r.campaign_id = ? and",
                                campaignId)
                        .then(scope.within("r.path"))
                        .then(") order by u.short_name collate membership.vi_counting"),
                row -> Map.entry(row.getLong(1), row.getString(2)));
    }

    /** Read first and joined afterwards: beside the votes of so many every way to join looks as cheap, and the worst was taken. */
    private static Clause now(Scope scope, Filter filter) {
        return Clause.of(
                        "with now as materialized (select l.* from evaluation.level_now l where l.campaign_id = ? and",
                        filter.campaignId())
                .then(scope.within("l.path"))
                .then(")");
    }

    private static Clause from(Filter filter) {
        Clause from = Clause.of(FROM);
        if (filter.state() != null) {
            from = from.then("and " + STATE + " = ?", filter.state().name());
        }
        if (filter.level() != null) {
            from = from.then("and n.level = ?", filter.level().code());
        }
        if (filter.group() != null) {
            from = from.then("and n.group_code = ?", filter.group());
        }
        if (filter.unitId() != null) {
            from = from.then("and n.unit_id = ?", filter.unitId());
        }
        if (filter.adjusted()) {
            from = from.then("and (n.flagged or n.level <> n.proposed)");
        }
        return from;
    }
}
