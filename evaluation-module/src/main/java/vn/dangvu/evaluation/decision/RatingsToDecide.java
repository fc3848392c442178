package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/**
 * What a review asks after the vote of the branch: of the office an appraisal, of the committee its vote, the signed decision and the answers to
 * complaints; of a branch to tell its members, and its own report.
 */
@ApplicationScoped
class RatingsToDecide implements BranchDuties {
    private static final List<String> PERMISSIONS = List.of(
            "evaluation.appraise", "evaluation.decide", "evaluation.tell", "evaluation.keep", "evaluation.plan");

    private static final String RUNNING =
            """
            with running as materialized (select c.id, c.path, c.unit_id, c.year, c.review_on, c.branch_by, c.decide_by from evaluation.campaign c
                where c.called_off_at is null and c.decide_by >= ?::date - 60),
            sent as materialized (select n.campaign_id, count(*) as n, count(*) filter (where n.appraised is null) as fresh from running c
                join evaluation.level_now n on n.campaign_id = c.id and n.vote and n.result_id is null group by n.campaign_id),
            signable as materialized (select c.id, coalesce((select b.passed and not exists (select 1 from evaluation.decision d where d.ballot_id = b.id)
                from membership.ballot b where b.subject_type = 'campaign' and b.subject_id = c.id and b.question = 'decide-ratings'
                    and b.annulled_at is null order by b.round desc limit 1), false) as voted from running c),
            units as materialized (select distinct r.campaign_id, r.unit_id from running c join evaluation.reviewed r on r.campaign_id = c.id)
            select x.*, u.path, u.short_name from (
                select 'appraise' as what, c.id, c.year, c.review_on, c.unit_id, s.fresh as n, c.decide_by as due, null::date as since
                from running c join sent s on s.campaign_id = c.id where s.fresh > 0 and""";

    private static final String DECIDE =
            """
                union all
                select case when v.voted then 'sign' else 'decide' end, c.id, c.year, c.review_on, c.unit_id, s.n, c.decide_by, null
                from running c join sent s on s.campaign_id = c.id join signable v on v.id = c.id where""";

    private static final String TELL =
            """
                union all
                select 'tell', c.id, c.year, c.review_on, r.unit_id, count(*), null, min(d.signed_on) from evaluation.result x
                join evaluation.reviewed r on r.id = x.reviewed_id join evaluation.decision d on d.id = x.decision_id
                join evaluation.campaign c on c.id = r.campaign_id where x.told_on is null and x.ended_at = 'infinity' and""";

    private static final String COMPLAINTS =
            """
                group by c.id, c.year, c.review_on, r.unit_id
                union all
                select 'complaint', c.id, c.year, c.review_on, c.unit_id, count(*), min(k.answer_by), min(k.received_on) from evaluation.rating_complaint k
                join evaluation.result x on x.id = k.result_id join evaluation.reviewed r on r.id = x.reviewed_id
                join evaluation.campaign c on c.id = r.campaign_id where k.answered_on is null and""";

    private static final String REPORT =
            """
                group by c.id, c.year, c.review_on, c.unit_id
                union all
                select 'report', c.id, c.year, c.review_on, w.unit_id, 1, case when w.unit_id = c.unit_id then c.decide_by else c.branch_by end, null
                from running c join (select * from units union select id, unit_id from running) w on w.campaign_id = c.id
                join membership.unit p on p.id = w.unit_id
                where not exists (select 1 from evaluation.unit_now n where n.campaign_id = c.id and n.unit_id = w.unit_id and n.proposed is not null)
                    and (w.unit_id <> c.unit_id and""";

    private static final String END =
            ")) x join membership.unit u on u.id = x.unit_id order by x.year, u.path, x.what limit 500";

    @Inject
    private Sql sql;

    private record Line(
            String what,
            long campaign,
            int year,
            LocalDate reviewOn,
            long unit,
            String path,
            String name,
            int n,
            LocalDate due,
            LocalDate since) {

        Stream<Duty> duty(LocalDate horizon) {
            Regime regime = Regime.of(LawBook.shipped().asOf(reviewOn));
            boolean far = what.equals("report") && due.isAfter(horizon);
            return regime.known() && !far ? Stream.of(duty(regime)) : Stream.empty();
        }

        private Duty duty(Regime regime) {
            return new Duty(
                    "yearly-" + what,
                    unit,
                    path,
                    name,
                    since == null ? List.of(n, String.valueOf(year)) : List.of(n, String.valueOf(year), since),
                    link(),
                    due,
                    what.equals("complaint") ? law("petition.answer") : regime.citation(),
                    actor());
        }

        private Citation law(String key) {
            return LawBook.shipped().asOf(since).citation(key);
        }

        private String link() {
            return switch (what) {
                case "sign" -> "/ratings/decide.xhtml?campaign=" + campaign;
                case "tell" -> "/ratings/tell.xhtml?campaign=" + campaign;
                case "complaint" -> "/ratings/complaints.xhtml?open=1";
                case "report" -> "/ratings/unit-report.xhtml?campaign=" + campaign + "&id=" + unit;
                default -> "/ratings/ratings.xhtml?campaign=" + campaign + "&state=ready";
            };
        }

        private String actor() {
            return switch (what) {
                case "appraise" -> "office";
                case "tell", "report" -> "branch";
                default -> "approver";
            };
        }
    }

    @Override
    public List<Duty> on(Desk desk) {
        if (PERMISSIONS.stream().allMatch(p -> desk.within(p, "c.path").sql().equals("false"))) {
            return List.of();
        }
        return sql.list(query(desk), RatingsToDecide::line).stream()
                .flatMap(line -> line.duty(desk.horizon()))
                .toList();
    }

    private static Clause query(Desk desk) {
        return Clause.of(RUNNING, desk.day())
                .then(desk.within("evaluation.appraise", "c.path"))
                .then(DECIDE)
                .then(desk.within("evaluation.decide", "c.path"))
                .then(TELL)
                .then(desk.within("evaluation.tell", "r.path"))
                .then(COMPLAINTS)
                .then(desk.within("evaluation.decide", "c.path"))
                .then(REPORT)
                .then(desk.within("evaluation.keep", "p.path"))
                .then("or w.unit_id = c.unit_id and")
                .then(desk.within("evaluation.plan", "p.path"))
                .then(END);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("what"),
                row.getLong("id"),
                row.getInt("year"),
                Sql.date(row, "review_on"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                row.getInt("n"),
                Sql.date(row, "due"),
                Sql.date(row, "since"));
    }
}
