package vn.dangvu.evaluation.differences;

import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;

/**
 * Those whose file is in scope and has a rating of the year, as a table r. The branch and the group are those of the review;
 * without one the branch is
 * the home of the last day of the year. A branch outside the scope is not named. Age in whole years on the last day of the year.
 */
final class RatedOfYear {
    private static final String COLUMNS =
            """
            select m.id as member_id, e.label as level, e.result as decision, f.full_name, f.sort_name, u.short_name,
                coalesce(u.id::text, '-') as branch, coalesce(v.group_code, '-') as in_group, coalesce(f.sex, '-') as sex,
                coalesce(extract(year from age(?::date, f.born_on))::int::text, '-') as age, coalesce(nullif(f.ethnicity, ''), '-') as ethnicity,
                case when coalesce(f.ethnicity, '') = '' then '-' when f.ethnicity = 'Kinh' then 'kinh' else 'other' end as majority
            from membership.member m
            join membership.file_entry e on e.member_id = m.id and e.kind = 'rating' and e.started_on = ?::date and e.superseded_at = 'infinity'
            join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join lateral (select x.unit_id, x.group_code from evaluation.reviewed x
                join evaluation.campaign c on c.id = x.campaign_id and c.year = ? and c.called_off_at is null
                where x.member_id = m.id order by x.id desc limit 1) v on true
            left join membership.affiliation a on a.member_id = m.id and a.kind = 'home' and a.superseded_at = 'infinity'
                and a.valid_from <= ?::date and a.valid_to > ?::date
            left join membership.unit u on u.id = coalesce(v.unit_id, a.unit_id) and""";

    private RatedOfYear() {}

    static Clause table(Scope scope, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return Clause.of("(")
                .then(COLUMNS, last, LocalDate.of(year, 1, 1), year, last, last)
                .then(scope.within("u.path"))
                .then("where m.merged_into is null and")
                .then(scope.within("m.path"))
                .then(") r");
    }
}
