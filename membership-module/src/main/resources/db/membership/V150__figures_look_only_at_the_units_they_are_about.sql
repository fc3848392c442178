-- The same answers as before (V141), found another way. As one query each the planner did not know how few units stand under a branch, and
-- read the affiliations of the whole country for it: six seconds at 5.6 million members. Now the units are looked up first, and how many
-- they are decides how the rest is read.
create or replace function membership.stood_under(top bigint, known timestamptz)
    returns table (unit_id bigint, child bigint, from_day date, to_day date) language plpgsql stable parallel safe
    set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    above record;
    last_known constant timestamptz := coalesce(known, 'infinity');
    still_known constant timestamptz := coalesce(known, '294276-01-01');
begin
    for above in select p.path, p.valid_from, p.valid_to from membership.unit_period p
                 where p.unit_id = top and p.recorded_at <= last_known and p.superseded_at > still_known
    loop
        return query
            select below.unit_id, coalesce(nullif(split_part(substr(below.path, length(above.path) + 1), '/', 1), '')::bigint, top),
                greatest(above.valid_from, below.valid_from), least(above.valid_to, below.valid_to)
            from membership.unit_period below
            where below.path >= above.path and below.path < left(above.path, -1) || '0'
              and below.valid_from < above.valid_to and below.valid_to > above.valid_from
              and below.recorded_at <= last_known and below.superseded_at > still_known;
    end loop;
end $$;

create or replace function membership.movement(top bigint, first_day date, last_day date, known timestamptz)
    returns table (affiliation_id bigint, member_id bigint, unit_id bigint, path text, on_day date, kind text, place text,
        child bigint, other_child bigint, province text)
    language plpgsql stable set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    units bigint[];
    children bigint[];
    starts date[];
    ends date[];
    last_known constant timestamptz := coalesce(known, 'infinity');
    still_known constant timestamptz := coalesce(known, '294276-01-01');
begin
    select array_agg(s.unit_id), array_agg(s.child), array_agg(s.from_day), array_agg(s.to_day) into units, children, starts, ends
        from membership.stood_under(top, known) s;
    return query
    with stood as not materialized (select * from unnest(units, children, starts, ends) as s (unit_id, child, from_day, to_day)),
    came as (
        select a.*, s.child from stood s join membership.affiliation a on a.unit_id = s.unit_id
        where a.kind = 'home' and a.valid_from between first_day and last_day and a.valid_from >= s.from_day and a.valid_from < s.to_day
          and a.recorded_at <= last_known and a.superseded_at > still_known),
    went as (
        select a.*, s.child from stood s join membership.affiliation a on a.unit_id = s.unit_id
        where a.kind = 'home' and a.valid_to between first_day and last_day and a.valid_to > s.from_day and a.valid_to <= s.to_day
          and a.recorded_at <= last_known and a.superseded_at > still_known),
    entered as (select * from stood where from_day between first_day and last_day),
    left_behind as (select * from stood where to_day between first_day and last_day),
    moved as (
        select coalesce(e.unit_id, l.unit_id) as unit_id, coalesce(e.from_day, l.to_day) as on_day, e.child as into_child, l.child as out_of
        from entered e full join left_behind l on l.unit_id = e.unit_id and l.to_day = e.from_day
        where e.child is distinct from l.child),
    stayed as (
        select a.*, m.on_day, m.into_child, m.out_of from moved m join membership.affiliation a on a.unit_id = m.unit_id
        where a.kind = 'home' and a.valid_from < m.on_day and a.valid_to > m.on_day
          and a.recorded_at <= last_known and a.superseded_at > still_known)
    select c.id, c.member_id, c.unit_id, c.path, c.valid_from, case when w.id is not null then 'inside-in'
            when c.arrived_by in ('transfer', 'move') then 'transfer-in'
            when c.arrived_by = 'reorganisation' then 'reorganised-in' else c.arrived_by end,
        c.arrived_from, c.child, w.child,
        case when w.id is null and c.arrived_by in ('transfer', 'move') then membership.province_told(c.arrived_from, top, c.valid_from) end
    from came c left join went w on w.member_id = c.member_id and w.valid_to = c.valid_from
    where w.child is distinct from c.child
    union all
    select w.id, w.member_id, w.unit_id, w.path, w.valid_to, case when c.id is not null then 'inside-out'
            when w.left_by in ('transfer', 'move') then 'transfer-out'
            when w.left_by = 'reorganisation' then 'reorganised-out' else w.left_by end,
        w.left_to, w.child, c.child,
        case when c.id is null and w.left_by in ('transfer', 'move') then membership.province_told(w.left_to, top, w.valid_to - 1) end
    from went w left join came c on c.member_id = w.member_id and c.valid_from = w.valid_to
    where c.child is distinct from w.child
    union all
    select s.id, s.member_id, s.unit_id, s.path, s.on_day, case when s.out_of is null then 'reorganised-in' else 'inside-in' end,
        null, s.into_child, s.out_of, null
    from stayed s where s.into_child is not null
    union all
    select s.id, s.member_id, s.unit_id, s.path, s.on_day, case when s.into_child is null then 'reorganised-out' else 'inside-out' end,
        null, s.out_of, s.into_child, null
    from stayed s where s.out_of is not null;
end $$;
