package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.evaluation.cap.CapCount;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The cap over everything that is decided in a review, by the reading that is the rule here. Used inside an operation. */
@ApplicationScoped
class CapOfDecided {
    @Inject
    private Sql sql;

    private record Group(String name, CapCount count) {}

    /** One finding for each group of similar posts that is above. */
    List<Finding> above(Reviews.Review review, Regime regime) {
        CapReading reading = CapReading.of(regime.capReading());
        return sql
                .list(
                        Clause.of(
                                """
                                select g.code, g.name, g.raised_by is not null as raised, count(*) filter (where x.level = 'good') as good,
                                    count(*) filter (where x.level = 'excellent') as excellent
                                from evaluation.campaign_group g join evaluation.reviewed r on r.campaign_id = g.campaign_id and r.group_code = g.code
                                join evaluation.result x on x.reviewed_id = r.id and x.ended_at = 'infinity'
                                where g.campaign_id = ? group by g.id order by g.id""",
                                review.id()),
                        row -> new Group(
                                row.getString("name"),
                                new CapCount(
                                        review.path(),
                                        row.getString("code"),
                                        regime.capPercent(row.getBoolean("raised")),
                                        row.getInt("good"),
                                        row.getInt("excellent"))))
                .stream()
                .filter(g -> !g.count().by(reading).within())
                .map(g -> told(g, g.count().by(reading), regime))
                .toList();
    }

    private static Finding told(Group group, CapLine line, Regime regime) {
        return Finding.error(
                "evaluation.above-cap",
                regime.law().citation("rating.quota"),
                group.name(),
                line.count().outstanding(),
                line.count().percent(),
                line.base(),
                line.allowed());
    }
}
