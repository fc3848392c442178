package vn.dangvu.membership.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.query.Clause;

/** Documents issued and what was done about them, who follows which branch, meetings, resolutions, votes. Of secret votes there are counts only. */
@ApplicationScoped
class BranchLifeSections implements Sections {
    private static final String DIRECTIVES =
            """
            select d.symbol, d.title, d.body, u.short_name, d.dated_on, d.issued_on, (select count(*) from membership.directive_addressee a
                where a.directive_id = d.id), (select count(*) from membership.directive_addressee a where a.directive_id = d.id and a.read_on is not null),
                d.ending
            from membership.directive d join membership.unit u on u.id = d.unit_id where d.issued_on is not null and""";

    private static final String DEMANDS =
            """
            select d.symbol, t.text, u.short_name, t.due_on, r.done_on,
                case when r.accepted then case when r.done_on <= t.due_on then 'kept' else 'missed' end when t.due_on < ?::date then 'missed' else 'runs' end
            from membership.directive_task t join membership.directive d on d.id = t.directive_id join membership.unit u on u.id = t.unit_id
            left join lateral (select * from membership.directive_report r where r.task_id = t.id order by r.id desc limit 1) r on true where""";

    private static final String ASSIGNED =
            """
            select f.full_name, u.short_name, a.valid_from, nullif(a.valid_to, 'infinity') from membership.branch_assignment a
            join membership.unit u on u.id = a.unit_id
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where a.valid_from <= ? and a.valid_to > ? and""";

    private static final String VISITS =
            """
            select v.keeper, u.short_name, v.month, v.attended_on, v.seen, v.called_off_reason from membership.branch_visit v
            join membership.unit u on u.id = v.unit_id where""";

    private static final String MEETINGS =
            """
            select u.short_name, m.kind, m.topic, m.planned_on, m.held_on, m.chair, n.official, n.official_present, n.conclusions, n.confirmed_at::date,
                m.called_off_reason
            from membership.meeting m join membership.unit u on u.id = m.unit_id left join membership.minutes n on n.meeting_id = m.id where""";

    private static final String RESOLUTIONS =
            """
            select u.short_name, r.number || '/' || r.year, r.subject, r.adopted_on, r.signer, r.annulled_reason from membership.resolution r
            join membership.unit u on u.id = r.unit_id where""";

    private static final String VOTES =
            """
            select u.short_name, b.body, b.question, b.subject_type, b.subject_id, b.held_on, b.method, b.base, b.in_favour, b.against, b.blank, b.majority,
                b.passed, b.annulled_reason
            from membership.ballot b join membership.unit u on u.id = b.unit_id where""";

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<Section> all() {
        return List.of(
                Section.of(
                        "directives", "number title body unit dated-on issued-on addressed read ending", p -> Clause.of(
                                        DIRECTIVES)
                                .then(p.in("d.path"))
                                .then("and")
                                .then(p.on("d.issued_on"))
                                .then("order by d.issued_on, d.id")),
                Section.of("demands", "number demand unit due-on done-on clock", p -> Clause.of(DEMANDS, p.to())
                        .then(p.in("t.path"))
                        .then("and")
                        .then(p.on("t.due_on"))
                        .then("order by t.due_on, t.id")),
                Section.of("assigned", "name unit from to", p -> Clause.of(ASSIGNED, p.to(), p.from())
                        .then(p.in("u.path"))
                        .then("order by u.short_name, a.valid_from")),
                Section.of("visits", "name unit month on seen called-off", p -> Clause.of(VISITS)
                        .then(p.in("v.path"))
                        .then("and")
                        .then(p.on("v.month"))
                        .then("order by v.month, v.id")),
                Section.of(
                        "meetings",
                        "unit kind topic planned-on held-on chair official present conclusions confirmed-on called-off",
                        p -> Clause.of(MEETINGS)
                                .then(p.in("m.path"))
                                .then("and")
                                .then(p.on("m.planned_on"))
                                .then("order by m.planned_on, m.id")),
                Section.of("resolutions", "unit number subject on signer annulled", p -> Clause.of(RESOLUTIONS)
                        .then(p.in("r.path"))
                        .then("and")
                        .then(p.on("r.adopted_on"))
                        .then("order by r.adopted_on, r.id")),
                Section.of(
                        "votes",
                        "unit body question about about-id on method base in-favour against blank majority passed annulled",
                        p -> Clause.of(VOTES)
                                .then(p.in("b.path"))
                                .then("and")
                                .then(p.on("b.held_on"))
                                .then("order by b.held_on, b.id")));
    }
}
