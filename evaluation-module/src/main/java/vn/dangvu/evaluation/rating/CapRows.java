package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dangvu.evaluation.rating.CapTrial.Person;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** What is counted for a trial of the cap: as many rows as there are branches, groups and levels, and the persons of one group. */
@ApplicationScoped
class CapRows {
    /** The level as it stands now: decided, put before the committee, or proposed. */
    private static final String PROPOSED =
            " from evaluation.reviewed r left join evaluation.level_counted a on a.reviewed_id = r.id ";

    /** First the list, then what is told of each on it: posts and tasks of thousands more would be looked up for nothing. */
    private static final String PERSONS =
            """
            with listed as materialized (
                select a.reviewed_id as id, a.member_id, a.unit_id, a.common + a.results as points
                from evaluation.level_counted a where a.campaign_id = ? and a.group_code = ? and a.level = 'excellent' and""";

    private static final String OF_EACH =
            """
            )
            select l.id, l.member_id, f.full_name, u.short_name, p.position, l.points, t.settled, t.in_time
            from listed l join membership.member_facts f on f.member_id = l.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            join membership.unit u on u.id = l.unit_id
            left join lateral (select x.position from membership.position_held x where x.member_id = l.member_id and x.superseded_at = 'infinity'
                and x.valid_from <= ? and x.valid_to > ? order by x.unit_id = l.unit_id desc, x.id limit 1) p on true
            left join lateral (select count(*) as settled, count(*) filter (where k.result = 'done' and k.done_on <= k.due_on) as in_time
                from membership.task k where k.member_id = l.member_id and k.year = ? and k.annulled_at is null
                    and (k.done_on is not null or k.due_on < ?)) t on true
            order by l.points desc nulls last, f.sort_name collate "vi-x-icu", l.id""";

    private static final int MOST = 500;

    @Inject
    private Sql sql;

    record GroupRow(String code, String name, boolean raised) {}

    /** @param reason why not rated; null for those who are */
    record Count(String path, String group, String reason, RatingLevel level, int members) {}

    Optional<CapTrial.Head> head(long campaignId) {
        return sql.first(
                Clause.of(
                        "select c.path, u.short_name, c.year, c.review_on from evaluation.campaign c join membership.unit u on u.id = c.unit_id"
                                + " where c.id = ?",
                        campaignId),
                row -> new CapTrial.Head(
                        row.getString("path"),
                        row.getString("short_name"),
                        row.getInt("year"),
                        Sql.date(row, "review_on")));
    }

    List<GroupRow> groups(long campaignId) {
        return sql.list(
                Clause.of(
                        "select code, name, raised_by from evaluation.campaign_group where campaign_id = ? order by id",
                        campaignId),
                row -> new GroupRow(row.getString("code"), row.getString("name"), row.getString("raised_by") != null));
    }

    List<Count> counts(Scope scope, long campaignId) {
        return sql.list(
                Clause.of(
                                "select r.path, r.group_code, r.reason, a.level, count(*) as members" + PROPOSED
                                        + "where r.campaign_id = ? and",
                                campaignId)
                        .then(scope.within("r.path"))
                        .then("group by r.path, r.group_code, r.reason, a.level order by r.reason"),
                row -> new Count(
                        row.getString("path"),
                        row.getString("group_code"),
                        row.getString("reason"),
                        RatingLevel.of(row.getString("level")),
                        row.getInt("members")));
    }

    /** How many of those to be tried as good are proposed as outstanding, by group. */
    Map<String, Integer> moved(Scope scope, long campaignId, List<Long> down) {
        var moved = new HashMap<String, Integer>();
        if (!down.isEmpty()) {
            sql.list(
                            Clause.of(
                                            "select r.group_code, count(*) as members" + PROPOSED
                                                    + "where r.campaign_id = ? and r.part = 'rated' and a.level = 'excellent' and r.id = any(?) and",
                                            campaignId,
                                            down.toArray(Long[]::new))
                                    .then(scope.within("r.path"))
                                    .then("group by r.group_code"),
                            row -> Map.entry(row.getString("group_code"), row.getInt("members")))
                    .forEach(e -> moved.put(e.getKey(), e.getValue()));
        }
        return moved;
    }

    /** The best first; of the same points by name. */
    List<Person> persons(Scope scope, long campaignId, CapTrial.Head head, String group, List<Long> down) {
        return sql.list(
                Clause.of(PERSONS, campaignId, group)
                        .then(scope.within("a.path"))
                        .then("order by points desc nulls last, a.reviewed_id limit ?", MOST)
                        .then(OF_EACH, head.reviewOn(), head.reviewOn(), head.year(), head.reviewOn()),
                row -> new Person(
                        row.getLong("id"),
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getString("position"),
                        row.getString("short_name"),
                        row.getObject("points", Integer.class),
                        row.getInt("settled") == 0
                                ? null
                                : Integer.valueOf(row.getInt("in_time") * 100 / row.getInt("settled")),
                        down.contains(row.getLong("id"))));
    }

    /** Sums of every unit from the one that decides down, each with all below it; without what is tried. */
    List<CapTrial.Unit> units(Scope scope, CapTrial.Head head, List<Count> counts) {
        var levels = new TreeMap<String, Map<RatingLevel, Integer>>();
        var rated = new TreeMap<String, Integer>();
        for (Count c : counts) {
            for (int end = head.path().length() - 1;
                    c.reason() == null && end >= 0;
                    end = c.path().indexOf('/', end + 1)) {
                String path = c.path().substring(0, end + 1);
                rated.merge(path, c.members(), Integer::sum);
                var of = levels.computeIfAbsent(path, p -> new EnumMap<>(RatingLevel.class));
                if (c.level() != null) {
                    of.merge(c.level(), c.members(), Integer::sum);
                }
            }
        }
        var units = new ArrayList<CapTrial.Unit>();
        sql.list(
                        Clause.of(
                                "select path, short_name from membership.unit where path = any(?) order by path = ? desc,"
                                        + " short_name collate membership.vi_counting",
                                rated.keySet().toArray(String[]::new),
                                head.path()),
                        row -> Map.entry(row.getString("path"), row.getString("short_name")))
                .forEach(u -> units.add(new CapTrial.Unit(
                        u.getKey(),
                        u.getValue(),
                        (int) u.getKey().chars().filter(c -> c == '/').count()
                                - (int) head.path()
                                        .chars()
                                        .filter(c -> c == '/')
                                        .count(),
                        rated.get(u.getKey()),
                        levels.get(u.getKey()))));
        return units;
    }
}
