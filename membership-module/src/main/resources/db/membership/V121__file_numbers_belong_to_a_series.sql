-- A file number (số lý lịch) is unique in the series of the committee that gives it. Two wards that became one may have used the same
-- series: both numbers stay, each with the committee it comes from. Card and citizen's numbers are unique everywhere as before.

-- The committee whose series a number of this unit belongs to: the nearest above the unit that gives numbers, as the tree stood then.
create function membership.series_of_unit(unit bigint, day date) returns bigint language sql stable as $$
    with way as (
        select string_to_array(trim(both '/' from coalesce(
            (select p.path from membership.unit_period p where p.unit_id = unit and p.superseded_at = 'infinity' and p.valid_to > day
             order by p.valid_from limit 1),
            (select u.path from membership.unit u where u.id = unit))), '/')::bigint[] as ids)
    select coalesce(
        (select u.id from way join membership.unit u on u.id = any (way.ids)
         where u.type in ('ward', 'base-committee', 'district', 'province', 'central') order by array_position(way.ids, u.id) desc limit 1),
        (select way.ids[1] from way))
$$;

-- The same for a member: by the unit where the person stood on that day, the first one for a number held since always.
create function membership.series_of_member(member bigint, day date) returns bigint language sql stable as $$
    select membership.series_of_unit(s.unit_id, day) from (
        select a.unit_id from membership.affiliation a
        where a.member_id = member and a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to > day order by a.valid_from limit 1) s
    union all
    select membership.series_of_unit(m.unit_id, day) from membership.member m where m.id = member
    limit 1
$$;

alter table membership.identifier add column series bigint references membership.unit;

create function membership.series_of_number() returns trigger language plpgsql as $$
begin
    new.series := case when new.kind = 'file' then coalesce(new.series, membership.series_of_member(new.member_id, new.valid_from)) end;
    return new;
end $$;
create trigger series before insert on membership.identifier for each row execute function membership.series_of_number();

update membership.identifier i set series = membership.series_of_member(i.member_id, i.valid_from) where i.kind = 'file';

do $$
declare c record;
begin
    for c in select k.conname from pg_constraint k
             where k.conrelid = 'membership.identifier'::regclass and k.contype = 'x' and pg_get_constraintdef(k.oid) like '%value WITH%'
    loop
        execute format('alter table membership.identifier drop constraint %I', c.conname);
    end loop;
end $$;
alter table membership.identifier add constraint identifier_held_once
    exclude using gist (kind with =, value with =, (coalesce(series, 0)) with =, (member_id + 0) with <>)
    where (superseded_at = 'infinity' and kind <> 'old-identity');

-- Which of these numbers somebody holds, wherever in the register, and in whose series. It says no more than that.
drop function membership.numbers_held(text[], text[]);
create function membership.numbers_held(kinds text[], numbers text[]) returns table (kind text, number text, series bigint)
    language sql stable security definer set search_path = membership, pg_temp as $$
    select distinct i.kind, i.value, i.series from unnest(kinds, numbers) as asked (kind, number)
    join membership.identifier i on i.kind = asked.kind and i.value = asked.number and i.superseded_at = 'infinity'
$$;
revoke execute on function membership.numbers_held(text[], text[]) from public;
grant execute on function membership.numbers_held(text[], text[]) to ${app_user};
grant execute on function membership.series_of_unit(bigint, date), membership.series_of_member(bigint, date) to ${app_user};

-- Blocks given to one unit never overlap; blocks of different units may stem from different series of the past.
do $$
declare c record;
begin
    for c in select k.conname from pg_constraint k where k.conrelid = 'membership.file_number_block'::regclass and k.contype = 'x'
    loop
        execute format('alter table membership.file_number_block drop constraint %I', c.conname);
    end loop;
end $$;
alter table membership.file_number_block add constraint block_of_a_unit_once
    exclude using gist (unit_id with =, letters with =, int4range(first, last, '[]') with &&);
create index file_number_block_path on membership.file_number_block (path);
