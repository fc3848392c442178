package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.evaluation.cap.CapCount;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.cap.CapSimulation;
import vn.dangvu.evaluation.cap.CapTally;
import vn.dangvu.evaluation.cap.CapTies;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** The cap of a review before anything is decided: by group, by both readings, with the persons at the edge. Nothing is written. Five statements at most. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class SimulateCap {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    /**
     * @param ties of each group above its cap: those proposed as outstanding against the places there are
     * @param units good and outstanding of each unit with all below it: path, group
     */
    public record Cap(
            String authority,
            CapSimulation simulation,
            Map<String, CapTies> ties,
            Map<String, Map<String, int[]>> units) {}

    private record Campaign(String path, Regime regime) {}

    /** Of the unit that decides, which the scope must cover. */
    public Cap of(Scope scope, long campaignId) {
        Campaign campaign = sql.first(
                        Clause.of("select path, review_on from evaluation.campaign where id = ?", campaignId),
                        row -> Map.entry(row.getString("path"), Sql.date(row, "review_on")))
                .filter(c -> scope.covers(c.getKey()))
                .map(c -> new Campaign(c.getKey(), Regime.of(law.asOf(c.getValue(), c.getKey()))))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        Regime regime = campaign.regime();
        CapTally tally = tally(scope, campaignId);
        List<CapCount> groups = tally.at(campaign.path(), percents(campaignId, regime), regime.capPercent(false));
        var simulation = new CapSimulation(groups, CapReading.of(regime.capReading()));
        return new Cap(campaign.path(), simulation, ties(scope, campaignId, simulation), tally.upTheTree());
    }

    /** As decided, else as the committee, else as the branch would have it; added up in the database by branch, group and level: as many rows as there are of these, not as there are members. */
    private CapTally tally(Scope scope, long campaignId) {
        var tally = new CapTally();
        sql.each(
                Clause.of(
                                """
                                select r.path, r.group_code, r.level, count(*) as members from evaluation.level_now r
                                where r.campaign_id = ? and r.level is not null and""",
                                campaignId)
                        .then(scope.within("r.path"))
                        .then("group by r.path, r.group_code, r.level"),
                0,
                row -> {
                    RatingLevel level = RatingLevel.of(row.getString("level"));
                    tally.add(row.getString("path"), row.getString("group_code"), level, row.getInt("members"));
                    return level;
                },
                level -> {});
        return tally;
    }

    private Map<String, Integer> percents(long campaignId, Regime regime) {
        var percents = new HashMap<String, Integer>();
        sql.list(
                        Clause.of(
                                "select code, raised_by from evaluation.campaign_group where campaign_id = ?",
                                campaignId),
                        row -> Map.entry(row.getString("code"), row.getString("raised_by") != null))
                .forEach(g -> percents.put(g.getKey(), regime.capPercent(g.getValue())));
        return percents;
    }

    private Map<String, CapTies> ties(Scope scope, long campaignId, CapSimulation simulation) {
        record Of(String group, CapTies.Proposed proposed) {}
        var byGroup = new TreeMap<String, List<CapTies.Proposed>>();
        List<CapLine> above =
                simulation.lines().stream().filter(l -> !l.within()).toList();
        if (above.isEmpty()) {
            return Map.of();
        }
        sql.list(
                        Clause.of(
                                        """
                                        select r.group_code, r.member_id, f.full_name, r.common + r.results as points from evaluation.level_now r
                                        join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity'
                                            and f.valid_to = 'infinity'
                                        where r.campaign_id = ? and r.level = 'excellent'
                                            and r.group_code = any(?) and""",
                                        campaignId,
                                        above.stream()
                                                .map(l -> l.count().group())
                                                .toArray(String[]::new))
                                .then(scope.within("r.path"))
                                .then("order by f.sort_name collate \"vi-x-icu\", r.member_id"),
                        row -> new Of(
                                row.getString("group_code"),
                                new CapTies.Proposed(
                                        row.getLong("member_id"),
                                        row.getString("full_name"),
                                        row.getObject("points", Integer.class))))
                .forEach(p -> byGroup.computeIfAbsent(p.group(), g -> new ArrayList<>())
                        .add(p.proposed()));
        var ties = new TreeMap<String, CapTies>();
        simulation
                .lines()
                .forEach(line -> ties.put(
                        line.count().group(),
                        CapTies.of(
                                byGroup.getOrDefault(line.count().group(), List.of()),
                                line.count().outstanding() - line.toLower())));
        return ties;
    }
}
