-- When which unit stood in a unit's part of the tree, and under which of the units right below it (the unit itself for itself),
-- to the knowledge of a moment (null: what is known now). Today's paths do not tell: after a merger the branches of a closed
-- ward stand under the new ward, but on a day before they still count for the old one and not yet for the new.
create function membership.stood_under(top bigint, known timestamptz)
    returns table (unit_id bigint, child bigint, from_day date, to_day date) language sql stable parallel safe as $$
    select below.unit_id, coalesce(nullif(split_part(substr(below.path, length(above.path) + 1), '/', 1), '')::bigint, above.unit_id),
        greatest(above.valid_from, below.valid_from), least(above.valid_to, below.valid_to)
    from membership.unit_period above
    join membership.unit_period below on below.path >= above.path and below.path < left(above.path, -1) || '0'
        and below.valid_from < above.valid_to and below.valid_to > above.valid_from
    where above.unit_id = top
      and above.recorded_at <= coalesce(known, 'infinity') and above.superseded_at > coalesce(known, '294276-01-01')
      and below.recorded_at <= coalesce(known, 'infinity') and below.superseded_at > coalesce(known, '294276-01-01')
$$;
grant execute on function membership.stood_under(bigint, timestamptz) to ${app_user};

-- Who came into the lists of a unit and its part of the tree and who left them in a period: by what happened to the person, or
-- because the person's unit came under the unit or left it. other_child: the part of the unit where the same person stood until
-- or from that very day; then nothing was won or lost for the unit itself, and the kind says so. province: of the place, for
-- transfers from and to the outside: home, other, untold.
drop function membership.movement(text, text, date, date, timestamptz);
create function membership.movement(top bigint, first_day date, last_day date, known timestamptz)
    returns table (affiliation_id bigint, member_id bigint, unit_id bigint, path text, on_day date, kind text, place text,
        child bigint, other_child bigint, province text)
    language sql stable as $$
    with stood as materialized (select * from membership.stood_under(top, known)),
    came as (
        select a.*, s.child from stood s join membership.affiliation a on a.unit_id = s.unit_id
        where a.kind = 'home' and a.valid_from between first_day and last_day and a.valid_from >= s.from_day and a.valid_from < s.to_day
          and a.recorded_at <= coalesce(known, 'infinity') and a.superseded_at > coalesce(known, '294276-01-01')),
    went as (
        select a.*, s.child from stood s join membership.affiliation a on a.unit_id = s.unit_id
        where a.kind = 'home' and a.valid_to between first_day and last_day and a.valid_to > s.from_day and a.valid_to <= s.to_day
          and a.recorded_at <= coalesce(known, 'infinity') and a.superseded_at > coalesce(known, '294276-01-01')),
    entered as (select * from stood where from_day between first_day and last_day),
    left_behind as (select * from stood where to_day between first_day and last_day),
    moved as (
        select coalesce(e.unit_id, l.unit_id) as unit_id, coalesce(e.from_day, l.to_day) as on_day, e.child as into_child, l.child as out_of
        from entered e full join left_behind l on l.unit_id = e.unit_id and l.to_day = e.from_day
        where e.child is distinct from l.child),
    stayed as (
        select a.*, m.on_day, m.into_child, m.out_of from moved m join membership.affiliation a on a.unit_id = m.unit_id
        where a.kind = 'home' and a.valid_from < m.on_day and a.valid_to > m.on_day
          and a.recorded_at <= coalesce(known, 'infinity') and a.superseded_at > coalesce(known, '294276-01-01'))
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
    from stayed s where s.out_of is not null
$$;
grant execute on function membership.movement(bigint, date, date, timestamptz) to ${app_user};

-- Closed figures stay as they are, where they stand follows the unit: after a merger the new ward reads those of the old one.
drop policy scope on membership.closed_figures;
create policy scope on membership.closed_figures using (exists (
    select 1 from membership.unit u where u.id = unit_id
      and u.path >= (select current_setting('dangvu.lo', true)) and u.path < (select current_setting('dangvu.hi', true))
      and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(u.path))));
