package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.evaluation.cap.CapCount;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/**
 * What a review of the year asks of whom: of a member the own self-review; of the branch the self-reviews and remarks that are missing, the levels and the
 * votes; of the committee to look at what is above the cap.
 */
@ApplicationScoped
class ReviewsToDo implements BranchDuties {
    private static final String OPEN =
            """
            with running as materialized (select c.id, c.path, c.unit_id, c.year, c.review_on, c.self_review_by, c.branch_by, c.decide_by
                from evaluation.campaign c where c.called_off_at is null and c.decide_by >= ?::date - 60),
            seen as materialized (select r.id, r.campaign_id, r.unit_id, r.member_id, r.path, r.group_code, r.part, r.elsewhere
                from running c join evaluation.reviewed r on r.campaign_id = c.id and r.part <> 'left-out' where (""";

    private static final String COUNTED =
            """
            ),
            stand as (select r.*, s.id is not null as handed_in, a.id as proposed, coalesce(d.level, o.level, a.level) as level,
                    v.subject_id is not null as voted,
                    r.elsewhere and not exists (select 1 from evaluation.remark k where k.reviewed_id = r.id and k.kind = 'temporary'
                        and k.superseded_at = 'infinity') as remark
                from seen r
            """
                    + Progress.JOINS
                    + """

                    left join evaluation.opinion o on o.reviewed_id = r.id and o.stage = 'committee' and o.superseded_at = 'infinity'
                    left join evaluation.result d on d.reviewed_id = r.id and d.ended_at = 'infinity'), branch as (select x.*,""";

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause keep = desk.within("evaluation.keep", "r.path");
        Clause decide = desk.within("evaluation.decide", "r.path");
        boolean keeps = !keep.sql().equals("false");
        boolean decides = !decide.sql().equals("false");
        if (!keeps && !decides && desk.self() == null) {
            return List.of();
        }
        var duties = new ArrayList<Duty>();
        sql.list(query(desk, keep, decide), ReviewsToDo::line)
                .forEach(line -> line.tell(desk.day(), desk.horizon(), duties));
        return duties;
    }

    private static Clause query(Desk desk, Clause keep, Clause decide) {
        return Clause.of(OPEN, desk.day())
                .then(keep)
                .then("or")
                .then(decide)
                .then("or r.member_id = ?::bigint)", Sql.orNull(desk.self()))
                .then(COUNTED)
                .then(desk.within("evaluation.keep", "x.path"))
                .then("as kept,")
                .then(desk.within("evaluation.decide", "x.path"))
                .then(
                        "as decided, coalesce(x.member_id = ?::bigint, false) as own from stand x)",
                        Sql.orNull(desk.self()))
                .then(
                        """
                        select 'branch' as whose, c.*, u.id as unit, u.path as unit_path, u.short_name, '' as group_code,
                            count(*) filter (where b.part = 'rated' and not b.handed_in) as missing, count(*) filter (where b.part = 'rated' and b.remark)
                            as remarks, count(*) filter (where b.part = 'rated' and b.handed_in and b.proposed is null) as propose,
                            count(*) filter (where b.proposed is not null and not b.voted) as vote, 0 as good, 0 as outstanding, false as raised
                        from branch b join running c on c.id = b.campaign_id join membership.unit u on u.id = b.unit_id where b.kept
                        group by c.id, c.path, c.unit_id, c.year, c.review_on, c.self_review_by, c.branch_by, c.decide_by, u.id
                        union all
                        select 'own', c.*, u.id, u.path, u.short_name, '', 1, 0, 0, 0, 0, 0, false
                        from branch b join running c on c.id = b.campaign_id join membership.unit u on u.id = b.unit_id where b.own and not b.handed_in
                        union all
                        select 'group', c.*, u.id, u.path, u.short_name, b.group_code, 0, 0, 0, 0, count(*) filter (where b.level = 'good'),
                            count(*) filter (where b.level = 'excellent'), g.raised_by is not null
                        from branch b join running c on c.id = b.campaign_id join membership.unit u on u.id = c.unit_id
                        join evaluation.campaign_group g on g.campaign_id = c.id and g.code = b.group_code where b.decided
                        group by c.id, c.path, c.unit_id, c.year, c.review_on, c.self_review_by, c.branch_by, c.decide_by, u.id, b.group_code, g.raised_by
                        order by year, unit_path limit 500""");
    }

    private record Line(
            String whose,
            long campaign,
            int year,
            LocalDate reviewOn,
            LocalDate selfReviewBy,
            LocalDate branchBy,
            LocalDate decideBy,
            long unit,
            String path,
            String name,
            String group,
            int missing,
            int remarks,
            int propose,
            int vote,
            int good,
            int outstanding,
            boolean raised) {

        void tell(LocalDate day, LocalDate horizon, List<Duty> duties) {
            Regime regime = Regime.of(LawBook.shipped().asOf(reviewOn));
            if (!regime.known()) {
                return;
            }
            Citation by = regime.citation();
            switch (whose) {
                case "own" -> own(day, duties, by);
                case "group" -> group(regime, duties);
                default -> branch(horizon, duties, by);
            }
        }

        private void own(LocalDate day, List<Duty> duties, Citation by) {
            if (!day.isAfter(branchBy)) {
                duties.add(duty(
                        "yearly-own",
                        String.valueOf(year),
                        "/my/evaluation.xhtml?year=" + year,
                        selfReviewBy,
                        by,
                        "member"));
            }
        }

        private void branch(LocalDate horizon, List<Duty> duties, Citation by) {
            tell(missing, "yearly-missing", "missing", selfReviewBy, horizon, by, duties);
            tell(remarks, "yearly-remarks", "remark", branchBy, horizon, by, duties);
            tell(propose, "yearly-propose", "handed-in", branchBy, horizon, by, duties);
            tell(vote, "yearly-vote", "proposed", branchBy, horizon, by, duties);
        }

        private void tell(
                int count, String key, String state, LocalDate due, LocalDate horizon, Citation by, List<Duty> duties) {
            if (count > 0 && !due.isAfter(horizon)) {
                String list = "/evaluation/people.xhtml?id=" + campaign + "&unit=" + unit + "&state=" + state;
                duties.add(duty(key, count, list, due, by, "branch"));
            }
        }

        /** As the levels stand now, by the reading and the percentage that hold for the group. */
        private void group(Regime regime, List<Duty> duties) {
            var line = new CapCount(path, group, regime.capPercent(raised), good, outstanding)
                    .by(CapReading.of(regime.capReading()));
            if (!line.within()) {
                duties.add(duty(
                        "yearly-cap",
                        line.over(),
                        "/evaluation/cap.xhtml?id=" + campaign + "&group=" + group,
                        decideBy,
                        regime.law().citation("rating.quota"),
                        "approver"));
            }
        }

        private Duty duty(String key, Object value, String link, LocalDate due, Citation by, String actor) {
            return new Duty(
                    key,
                    unit,
                    path,
                    name,
                    List.of(value, String.valueOf(year), group.isEmpty() ? "" : "@yearly.group." + group),
                    link,
                    due,
                    by,
                    actor);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("whose"),
                row.getLong("id"),
                row.getInt("year"),
                Sql.date(row, "review_on"),
                Sql.date(row, "self_review_by"),
                Sql.date(row, "branch_by"),
                Sql.date(row, "decide_by"),
                row.getLong("unit"),
                row.getString("unit_path"),
                row.getString("short_name"),
                row.getString("group_code"),
                row.getInt("missing"),
                row.getInt("remarks"),
                row.getInt("propose"),
                row.getInt("vote"),
                row.getInt("good"),
                row.getInt("outstanding"),
                row.getBoolean("raised"));
    }
}
