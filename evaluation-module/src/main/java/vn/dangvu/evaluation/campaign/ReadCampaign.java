package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** One review: its calendar, its groups, and where every branch of the scope stands. Three statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadCampaign {
    @Inject
    private Sql sql;

    @Inject
    private CampaignRules rules;

    /** @param whole the scope reaches the unit that decides, not only some of its branches */
    public record File(
            long id,
            long unitId,
            String unit,
            String path,
            int year,
            CampaignPlan plan,
            Regime regime,
            String calledOffReason,
            boolean whole,
            List<Group> groups,
            List<Branch> branches) {

        public Progress total() {
            return branches.stream()
                    .map(Branch::progress)
                    .reduce(
                            new Progress(0, 0, 0, 0, 0, 0),
                            (a, b) -> new Progress(
                                    a.rated() + b.rated(),
                                    a.others() + b.others(),
                                    a.handedIn() + b.handedIn(),
                                    a.proposed() + b.proposed(),
                                    a.flagged() + b.flagged(),
                                    a.voted() + b.voted()));
        }

        public boolean running() {
            return calledOffReason == null;
        }
    }

    /** @param raisedBy the decision by which the higher cap holds; null for none */
    public record Group(String code, String name, String form, String raisedBy, int rated) {}

    public record Branch(long unitId, String name, Progress progress) {}

    public File read(Scope scope, long id) {
        File head = sql.first(
                        Clause.of(
                                "select c.*, u.short_name from evaluation.campaign c join membership.unit u on u.id = c.unit_id where c.id = ?",
                                id),
                        row -> head(row, scope))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        List<Branch> branches = branches(scope, id);
        if (!head.whole() && branches.isEmpty()) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        scope.trail().about("campaign", id, head.path());
        return new File(
                id,
                head.unitId(),
                head.unit(),
                head.path(),
                head.year(),
                head.plan(),
                head.regime(),
                head.calledOffReason(),
                head.whole(),
                groups(scope, id),
                branches);
    }

    private File head(ResultSet row, Scope scope) throws SQLException {
        LocalDate day = Sql.date(row, "review_on");
        String path = row.getString("path");
        var plan = new CampaignPlan(
                row.getLong("unit_id"),
                row.getInt("year"),
                day,
                Sql.date(row, "self_review_by"),
                Sql.date(row, "branch_by"),
                Sql.date(row, "decide_by"),
                row.getString("plan"));
        return new File(
                row.getLong("id"),
                plan.unitId(),
                row.getString("short_name"),
                path,
                plan.year(),
                plan,
                rules.regime(day, path),
                row.getString("called_off_reason"),
                scope.covers(path),
                List.of(),
                List.of());
    }

    private List<Group> groups(Scope scope, long id) {
        return sql.list(
                Clause.of(
                                """
                                select g.code, g.name, g.form, g.raised_by, count(r.id) as rated from evaluation.campaign_group g
                                left join evaluation.reviewed r on r.campaign_id = g.campaign_id and r.group_code = g.code and r.part = 'rated' and""")
                        .then(scope.within("r.path"))
                        .then("where g.campaign_id = ? group by g.id order by g.id", id),
                row -> new Group(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("form"),
                        row.getString("raised_by"),
                        row.getInt("rated")));
    }

    private List<Branch> branches(Scope scope, long id) {
        return sql.list(
                Clause.of(
                                "select u.id, u.short_name, " + Progress.COUNTS
                                        + " from evaluation.reviewed r join membership.unit u on u.id = r.unit_id "
                                        + Progress.JOINS
                                        + " where r.campaign_id = ? and",
                                id)
                        .then(scope.within("r.path"))
                        .then("group by u.id, u.short_name order by u.short_name collate membership.vi_counting, u.id"),
                row -> new Branch(row.getLong("id"), row.getString("short_name"), Progress.read(row)));
    }
}
