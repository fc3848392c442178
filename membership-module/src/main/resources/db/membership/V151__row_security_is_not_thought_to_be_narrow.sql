-- The same rows as before. Written as a range the policy made the planner believe that half a percent of the register is seen, whoever asks: for
-- a wide scope it then looked up everybody one by one and sorted them, eleven seconds at 300,000 members. As a case the policy is taken for one
-- row in two, and the ranges that every query carries itself tell the rest.
drop policy scope on membership.affiliation;
create policy scope on membership.affiliation using (
    case when path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
            and case when (select coalesce(current_setting('dangvu.units', true), '')) = 'on' then kernel.in_ranges(path) else true end
        then true
        else member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint) end);
drop policy scope on membership.member;
create policy scope on membership.member using (
    case when path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
            and case when (select coalesce(current_setting('dangvu.units', true), '')) = 'on' then kernel.in_ranges(path) else true end
        then true
        when id = (select nullif(current_setting('dangvu.self', true), '')::bigint) then true
        else exists (select 1 from membership.affiliation a where a.member_id = member.id) end);

-- Whether the scope of the transaction holds every root of the tree, and so every row. Asked once a statement.
create function membership.sees_everything() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('dangvu.units', true), '') <> 'on' and exists (select 1 from membership.unit)
        and not exists (select 1 from membership.unit where parent_id is null
            and not coalesce(path >= current_setting('dangvu.lo', true) and path < current_setting('dangvu.hi', true), false))
$$;
grant execute on function membership.sees_everything() to ${app_user};

-- What is said of a person is seen through the person's affiliations (V61): looked up by the person, never by reading everybody's first.
do $$
declare t text;
begin
    foreach t in array array['member_facts', 'standing', 'circumstance', 'identifier', 'file_entry', 'position_held', 'branch_assignment'] loop
        execute format('drop policy scope on membership.%I', t);
        execute format('create policy scope on membership.%1$I using (case when (select membership.sees_everything()) then true'
            ' else (select true from membership.affiliation a where a.member_id = %1$I.member_id limit 1) end)'
            ' with check (exists (select 1 from membership.member m where m.id = member_id))', t);
    end loop;
end $$;
