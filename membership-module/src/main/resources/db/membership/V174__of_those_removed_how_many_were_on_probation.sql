-- The same movements as before (V170); of a removal the last column tells whether the person was still on probation (Biểu số 1, C 3).
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
    moved bigint[];
    days date[];
    into_children bigint[];
    out_of_children bigint[];
    last_known constant timestamptz := coalesce(known, 'infinity');
    still_known constant timestamptz := coalesce(known, '294276-01-01');
begin
    select array_agg(s.unit_id), array_agg(s.child), array_agg(s.from_day), array_agg(s.to_day) into units, children, starts, ends
        from membership.stood_under(top, known) s;
    return query
    with touched as materialized (
        select a.id, a.member_id, a.unit_id, a.path, a.valid_from, a.valid_to, a.arrived_by, a.arrived_from, a.left_by, a.left_to, s.child,
            a.valid_from between first_day and last_day and a.valid_from >= s.from_day and a.valid_from < s.to_day as came,
            a.valid_to between first_day and last_day and a.valid_to > s.from_day and a.valid_to <= s.to_day as went
        from unnest(units, children, starts, ends) as s (unit_id, child, from_day, to_day)
        join membership.affiliation a on a.unit_id = s.unit_id
        where a.kind = 'home' and (a.valid_from between first_day and last_day or a.valid_to between first_day and last_day)
          and a.recorded_at <= last_known and a.superseded_at > still_known)
    select e.* from (select * from touched where came) c
    full join (select * from touched where went) w on w.member_id = c.member_id and w.valid_to = c.valid_from
    cross join lateral (values
        (c.id, c.member_id, c.unit_id, c.path, c.valid_from, case when w.id is not null then 'inside-in'
                when c.arrived_by in ('transfer', 'move') then 'transfer-in'
                when c.arrived_by = 'reorganisation' then 'reorganised-in' else c.arrived_by end,
            c.arrived_from, c.child, w.child,
            case when w.id is null and c.arrived_by in ('transfer', 'move') then membership.province_told(c.arrived_from, top, c.valid_from) end),
        (w.id, w.member_id, w.unit_id, w.path, w.valid_to, case when c.id is not null then 'inside-out'
                when w.left_by in ('transfer', 'move') then 'transfer-out'
                when w.left_by = 'reorganisation' then 'reorganised-out' else w.left_by end,
            w.left_to, w.child, c.child,
            case when c.id is null and w.left_by in ('transfer', 'move') then membership.province_told(w.left_to, top, w.valid_to - 1)
                when w.left_by = 'removal' and exists (select 1 from membership.standing s where s.member_id = w.member_id
                    and s.valid_to = w.valid_to and s.standing = 'probationary' and s.recorded_at <= last_known
                    and s.superseded_at > still_known) then 'probationary' end)
    ) e (id, member_id, unit_id, path, on_day, kind, place, child, other_child, province)
    where e.id is not null and c.child is distinct from w.child;

    with stood as (select * from unnest(units, children, starts, ends) as s (unit_id, child, from_day, to_day))
    select array_agg(coalesce(e.unit_id, l.unit_id)), array_agg(coalesce(e.from_day, l.to_day)), array_agg(e.child), array_agg(l.child)
        into moved, days, into_children, out_of_children
        from (select * from stood where from_day between first_day and last_day) e
        full join (select * from stood where to_day between first_day and last_day) l on l.unit_id = e.unit_id and l.to_day = e.from_day
        where e.child is distinct from l.child;
    if moved is not null then
        return query
        select a.id, a.member_id, a.unit_id, a.path, m.on_day, d.kind, null, d.child, d.other_child, null
        from unnest(moved, days, into_children, out_of_children) as m (unit_id, on_day, into_child, out_of)
        join membership.affiliation a on a.unit_id = m.unit_id
        cross join lateral (values
            (case when m.out_of is null then 'reorganised-in' else 'inside-in' end, m.into_child, m.out_of),
            (case when m.into_child is null then 'reorganised-out' else 'inside-out' end, m.out_of, m.into_child)) d (kind, child, other_child)
        where d.child is not null and a.kind = 'home' and a.valid_from < m.on_day and a.valid_to > m.on_day
          and a.recorded_at <= last_known and a.superseded_at > still_known;
    end if;
end $$;
