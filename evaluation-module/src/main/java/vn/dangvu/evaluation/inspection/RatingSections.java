package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.query.Clause;

/** Ratings of members with their decisions, and complaints about them with the clock kept or missed. What was verified before is protected and not among them. */
@ApplicationScoped
class RatingSections implements Sections {
    private static final String RATINGS =
            """
            select f.full_name, u.short_name, c.year, x.proposed, x.level, x.reason, d.kind, d.number, d.signed_on, x.told_on, x.ended_reason
            from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id join evaluation.campaign c on c.id = r.campaign_id
            join evaluation.decision d on d.id = x.decision_id join membership.unit u on u.id = r.unit_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where""";

    private static final String COMPLAINTS =
            """
            select f.full_name, u.short_name, c.year, k.filed_on, k.received_on, k.answer_by, k.answered_on, k.outcome, k.paper,
                case when k.answer_by is null then null when coalesce(k.answered_on, ?::date) > k.answer_by then 'missed'
                    when k.answered_on is null then 'runs' else 'kept' end
            from evaluation.rating_complaint k join evaluation.result x on x.id = k.result_id join evaluation.reviewed r on r.id = x.reviewed_id
            join evaluation.campaign c on c.id = r.campaign_id join membership.unit u on u.id = r.unit_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where""";

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<Section> all() {
        return List.of(
                Section.of(
                        "ratings",
                        "name unit year proposed level reason kind number on told-on annulled",
                        p -> Clause.of(RATINGS)
                                .then(p.in("x.path"))
                                .then("and")
                                .then(p.on("d.signed_on"))
                                .then("order by d.signed_on, x.id")),
                Section.of(
                        "rating-complaints",
                        "name unit year filed-on received-on due-on answered-on outcome number clock",
                        p -> Clause.of(COMPLAINTS, p.to())
                                .then(p.in("k.path"))
                                .then("and")
                                .then(p.on("k.received_on"))
                                .then("order by k.received_on, k.id")));
    }
}
