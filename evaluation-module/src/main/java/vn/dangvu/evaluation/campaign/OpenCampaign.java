package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** Opens the review of a year: what was shown before is written down, with everybody in it and everybody left out. Six statements, however many. */
@UseCase("evaluation.plan")
@ApplicationScoped
public class OpenCampaign {
    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private CampaignRules rules;

    @Inject
    private MembersOfYear members;

    /** @return the id of the campaign */
    public long open(Scope scope, CampaignPlan plan) {
        UnitTree.Place unit = units.covered(scope, plan.unitId());
        scope.trail().about("campaign", null, unit.path()).detail(String.valueOf(plan.year()));
        Words.must(plan.paper(), "evaluation.no-paper");
        OperationRefused.ifBlocked(rules.against(plan, unit));
        Regime regime = rules.regime(plan.reviewOn(), unit.path());
        List<Taking> everybody = members.of(scope, unit, regime.law());
        if (everybody.isEmpty()) {
            throw new OperationRefused("evaluation.nobody", plan.reviewOn());
        }
        long id = insert(scope, unit, plan, regime);
        groups(id, regime);
        reviewed(id, everybody);
        scope.trail().about("campaign", id, unit.path()).asOf(plan.reviewOn());
        return id;
    }

    private long insert(Scope scope, UnitTree.Place unit, CampaignPlan plan, Regime regime) {
        return sql.first(
                        Clause.of(
                                "insert into evaluation.campaign (unit_id, path, year, review_on, self_review_by, branch_by, decide_by, plan,"
                                        + " instrument, rules, opened_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning id",
                                unit.id(),
                                unit.path(),
                                plan.year(),
                                plan.reviewOn(),
                                plan.selfReviewBy(),
                                plan.branchBy(),
                                plan.decideBy(),
                                plan.paper().strip(),
                                regime.citation().instrument(),
                                regime.law().applied().toJson(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private void groups(long id, Regime regime) {
        sql.update(Clause.of(
                "insert into evaluation.campaign_group (campaign_id, code, name, form) select ?, * from unnest(?, ?, ?)",
                id,
                Groups.CODES.toArray(String[]::new),
                Groups.NAMES.toArray(String[]::new),
                Groups.CODES.stream().map(g -> regime.form(g).orElse(null)).toArray(String[]::new)));
    }

    private void reviewed(long id, List<Taking> all) {
        sql.update(Clause.of(
                """
                insert into evaluation.reviewed (campaign_id, member_id, unit_id, path, group_code, part, reason, rests_on, enough_on,
                    elsewhere, unsure)
                select ?, m, u, p, g, t, nullif(r, ''), o::date, e::date, w::boolean, n::boolean
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) x(m, u, p, g, t, r, o, e, w, n)""",
                id,
                all.stream().map(Taking::memberId).toArray(Long[]::new),
                all.stream().map(Taking::unitId).toArray(Long[]::new),
                texts(all, Taking::path),
                texts(all, Taking::group),
                texts(all, t -> t.participation().part().code()),
                texts(all, t -> t.participation().reason()),
                texts(all, Taking::restsOn),
                texts(
                        all,
                        t -> t.participation().reason().equals("too-new")
                                ? t.participation().enough()
                                : null),
                texts(all, Taking::elsewhere),
                texts(all, Taking::unsure)));
    }

    private static String[] texts(List<Taking> all, Function<Taking, Object> what) {
        return all.stream().map(what).map(v -> Objects.toString(v, null)).toArray(String[]::new);
    }
}
