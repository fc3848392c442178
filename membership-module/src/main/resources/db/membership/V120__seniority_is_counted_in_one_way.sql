-- Seniority is told in the file by a rule in Java and in lists, figures and badges by the database: the same days from both
-- (SeniorityInListsAndFileTest compares them).

-- The last day that a date known to the day, the month or the year can be.
create function membership.last_day(known date, precision_of text) returns date language sql immutable parallel safe as $$
    select case precision_of
        when 'Y' then make_date(extract(year from known)::integer, 12, 31)
        when 'M' then (date_trunc('month', known::timestamp) + interval '1 month' - interval '1 day')::date
        else known end
$$;

-- From one day to another in whole months and the days left over; the day of the month decides, as in Java.
create function membership.span(first_day date, end_day date) returns interval language sql immutable parallel safe as $$
    select make_interval(months => m.months, days => end_day - (first_day + make_interval(months => m.months))::date)
    from (select ((extract(year from end_day) - extract(year from first_day)) * 12 + extract(month from end_day) - extract(month from first_day))::integer
        - case when extract(day from end_day) < extract(day from first_day) then 1 else 0 end) as m (months)
$$;

-- Where counting begins before anything is left out: the first decision of admission, without it the day on the card; a date
-- known only in part counts from its last day, so that nobody is told more than is certain.
drop index membership.facts_seniority_from;
alter table membership.member_facts add column seniority_from date generated always as
    (coalesce(first_decided_on, membership.last_day(decided_on, decided_precision), membership.last_day(admitted_on, admitted_precision))) stored;
create index facts_seniority_from on membership.member_facts (seniority_from) where superseded_at = 'infinity' and valid_to = 'infinity';

-- The times that are not counted: interrupted, and outside the Party unless a restoration took that back (294-QĐ/TW 4.5). What two
-- rows say of the same day is left out once.
create or replace function membership.seniority_start(f membership.member_facts, day date, known timestamptz) returns date language sql stable as $$
    select (f.seniority_from + coalesce((
        select sum(membership.span(lower(p.gap), upper(p.gap))) from (
            select unnest(range_agg(daterange(greatest(g.valid_from, f.seniority_from), least(g.valid_to, day)))) as gap from (
                select c.valid_from, c.valid_to from membership.circumstance c
                where c.member_id = f.member_id and c.kind = 'interrupted'
                  and c.recorded_at <= coalesce(known, 'infinity') and c.superseded_at > coalesce(known, '294276-01-01')
                union all
                select s.valid_from, s.valid_to from membership.standing s
                where s.member_id = f.member_id and s.standing = 'out'
                  and s.recorded_at <= coalesce(known, 'infinity') and s.superseded_at > coalesce(known, '294276-01-01')
                  and s.valid_to is distinct from f.restored_on
                  and not exists (select 1 from membership.affiliation a
                      where a.member_id = s.member_id and a.kind = 'home' and a.arrived_by = 'restoration' and a.valid_from = s.valid_to
                        and a.recorded_at <= coalesce(known, 'infinity') and a.superseded_at > coalesce(known, '294276-01-01'))
            ) g where greatest(g.valid_from, f.seniority_from) < least(g.valid_to, day)) p), interval '0'))::date
$$;
