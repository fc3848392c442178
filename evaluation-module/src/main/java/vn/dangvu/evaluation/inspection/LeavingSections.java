package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.query.Clause;

/** Cases of leaving the Party and of discipline, step by step, and the complaints about them. */
@ApplicationScoped
class LeavingSections implements Sections {
    private static final String OF_CASE =
            """
            join membership.unit u on u.id = c.unit_id
            join membership.member_facts f on f.member_id = c.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where""";

    private static final String CASES =
            "select f.full_name, u.short_name, c.chain, c.ground, c.form, c.opened_on, c.closed_on, c.outcome, c.closed_reason"
                    + " from evaluation.leaving_case c " + OF_CASE;

    private static final String STEPS =
            "select f.full_name, u.short_name, a.step, a.on_date, a.recorded_at::date, a.recorder, a.superseded_reason"
                    + " from evaluation.leaving_act a join evaluation.leaving_case c on c.id = a.case_id " + OF_CASE;

    private static final String COMPLAINTS =
            "select f.full_name, u.short_name, k.level, k.filed_on, k.received_on, k.due_on, a.kind, a.on_date, a.outcome, a.paper"
                    + " from evaluation.complaint k join evaluation.leaving_case c on c.id = k.case_id"
                    + " left join evaluation.complaint_act a on a.complaint_id = k.id " + OF_CASE;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<Section> all() {
        return List.of(
                Section.of("leaving", "name unit chain ground form opened-on closed-on outcome reason", p -> Clause.of(
                                CASES)
                        .then(p.in("c.path"))
                        .then(
                                "and c.opened_on <= ? and (c.closed_on is null or c.closed_on >= ?) order by c.opened_on, c.id",
                                p.to(),
                                p.from())),
                Section.of("leaving-steps", "name unit step on recorded-on recorder annulled", p -> Clause.of(STEPS)
                        .then(p.in("c.path"))
                        .then("and")
                        .then(p.on("a.on_date"))
                        .then("order by a.on_date, a.id")),
                Section.of(
                        "leaving-complaints",
                        "name unit level filed-on received-on last-day answer answered-on outcome number",
                        p -> Clause.of(COMPLAINTS)
                                .then(p.in("c.path"))
                                .then("and")
                                .then(p.on("k.received_on"))
                                .then("order by k.received_on, k.id, a.id")));
    }
}
