package vn.dangvu.evaluation.report;

import vn.dangvu.kernel.query.Clause;

/** Every single thing the report counts, as rows: figure, unit_id, path, member_id, name, on_date. */
final class ReportRows {
    private static final String ROWS =
            """
            with day as (select ?::date as first, ?::date as last, ?::date as rated), plan as (
                select p.*, day.first, day.last from evaluation.help_plan p cross join day)
            select 'reviewed' as figure, r.unit_id, s.path, s.member_id, s.name, a.on_date from day
                join evaluation.screening_act a on a.step = 'found' and a.superseded_at is null and a.on_date between day.first and day.last
                join evaluation.screening s on s.id = a.screening_id join evaluation.review_round r on r.id = s.round_id
            union all select 'listed', r.unit_id, s.path, s.member_id, s.name, b.held_on from day
                join membership.ballot b on b.subject_type = 'screening' and b.passed and b.annulled_at is null
                    and b.held_on between day.first and day.last
                join evaluation.screening s on s.id = b.subject_id join evaluation.review_round r on r.id = s.round_id
            union all select 'running-before', unit_id, path, member_id, name, begins_on from plan
                where begins_on < first and (closed_on is null or closed_on >= first)
            union all select 'begun', unit_id, path, member_id, name, begins_on from plan where begins_on between first and last
            union all select outcome, unit_id, path, member_id, name, closed_on from plan where closed_on between first and last
            union all select 'running', unit_id, path, member_id, name, begins_on from plan
                where begins_on <= last and (closed_on is null or closed_on > last)
            union all select 'out-' || a.left_by, a.unit_id, a.path, a.member_id, f.full_name, a.valid_to from day
                join membership.affiliation a on a.kind = 'home' and a.superseded_at = 'infinity'
                    and a.left_by in ('removal', 'expulsion', 'resignation')
                    and a.valid_to between day.first and day.last
                join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            union all select v.figure, a.unit_id, a.path, a.member_id, f.full_name, a.valid_from from day
                join membership.affiliation a on a.kind = 'home' and a.superseded_at = 'infinity' and a.arrived_by = 'admission'
                    and a.valid_from between day.first and day.last
                join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                join (values ('admitted'), ('admitted-learned')) v(figure) on v.figure = 'admitted'
                    or coalesce(nullif(btrim(f.professional), ''), nullif(btrim(f.degree), '')) is not null
            union all select 'rated-' || e.label, m.unit_id, m.path, m.id, f.full_name, e.started_on from day
                join membership.file_entry e on e.kind = 'rating' and e.superseded_at = 'infinity' and e.started_on = day.rated
                join membership.member m on m.id = e.member_id and m.merged_into is null
                join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            union all select 'visits', v.unit_id, v.path, v.member_id, v.keeper, v.attended_on from day
                join membership.branch_visit v on v.attended_on between day.first and day.last""";

    private ReportRows() {}

    static Clause of(Period period) {
        return Clause.of(ROWS, period.first(), period.last(), java.time.LocalDate.of(period.ratedYear(), 1, 1));
    }
}
