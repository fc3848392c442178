package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Rounds of review under Directive 28, what was done with each person proposed, plans of help and their quarters. */
@ApplicationScoped
class ReviewSections implements Sections {
    private static final String ROUNDS =
            """
            select u.short_name, r.year, r.paper, r.opened_on, (select count(*) from evaluation.screening s where s.round_id = r.id), r.closed_on, r.closed_paper
            from evaluation.review_round r join membership.unit u on u.id = r.unit_id where""";

    private static final String SCREENED =
            """
            select s.name, u.short_name, r.year, a.step, a.on_date, a.recorded_at::date, a.recorder, a.superseded_reason
            from evaluation.screening_act a join evaluation.screening s on s.id = a.screening_id join evaluation.review_round r on r.id = s.round_id
            join membership.unit u on u.id = r.unit_id where""";

    private static final String PLANS =
            """
            select p.name, u.short_name, p.listed_on, p.begins_on, (select string_agg(h.name, ', ' order by h.id) from evaluation.help_helper h
                where h.plan_id = p.id), (select count(*) from evaluation.help_act a where a.plan_id = p.id and a.kind = 'look' and a.superseded_at is null),
                p.closed_on, p.outcome, p.closed_paper
            from evaluation.help_plan p join membership.unit u on u.id = p.unit_id where""";

    private static final String HELPED =
            """
            select p.name, u.short_name, a.kind, a.on_date, a.recorded_at::date, a.recorder, a.superseded_reason from evaluation.help_act a
            join evaluation.help_plan p on p.id = a.plan_id join membership.unit u on u.id = p.unit_id where""";

    /** Of oneself nothing before it was told, as the maker does not read it elsewhere. */
    private static Object self(Period period) {
        return Sql.orNull(period.scope().caller().memberId());
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<Section> all() {
        return List.of(
                Section.of("rounds", "unit year number opened-on screened closed-on paper", p -> Clause.of(ROUNDS)
                        .then(p.in("r.path"))
                        .then(
                                "and r.opened_on <= ? and (r.closed_on is null or r.closed_on >= ?) order by r.opened_on, r.id",
                                p.to(),
                                p.from())),
                Section.of("screened", "name unit year step on recorded-on recorder annulled", p -> Clause.of(SCREENED)
                        .then(p.in("s.path"))
                        .then("and (s.member_id is distinct from ?::bigint or s.told_on is not null) and", self(p))
                        .then(p.on("a.on_date"))
                        .then("order by a.on_date, a.id")),
                Section.of(
                        "plans", "name unit listed-on from helpers looks closed-on outcome paper", p -> Clause.of(PLANS)
                                .then(p.in("p.path"))
                                .then(
                                        "and p.begins_on <= ? and (p.closed_on is null or p.closed_on >= ?) order by p.begins_on, p.id",
                                        p.to(),
                                        p.from())),
                Section.of("helped", "name unit step on recorded-on recorder annulled", p -> Clause.of(HELPED)
                        .then(p.in("p.path"))
                        .then("and")
                        .then(p.on("a.on_date"))
                        .then("order by a.on_date, a.id")));
    }
}
