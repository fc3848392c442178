-- A decision names persons in its title: it is seen over the units of the scope, and where something that is seen rests on it. The function
-- asks as whoever calls it, and it is a function so that each paper is looked up by its number and never by reading whole tables.
create function membership.decision_is_cited(decision bigint) returns boolean language sql stable parallel safe
    set search_path = membership, pg_temp as $$
    select exists (select 1 from unit_period p where p.decision_id = decision)
        or exists (select 1 from unit_succession s where s.decision_id = decision)
        or exists (select 1 from committee_term t where t.decision_id = decision)
        or exists (select 1 from affiliation a where a.decision_id = decision)
        or exists (select 1 from affiliation a where a.left_decision_id = decision)
        or exists (select 1 from standing s where s.decision_id = decision)
        or exists (select 1 from circumstance c where c.decision_id = decision)
        or exists (select 1 from position_held h where h.decision_id = decision)
        or exists (select 1 from position_held h where h.end_decision_id = decision)
        or exists (select 1 from branch_assignment b where b.decision_id = decision)
        or exists (select 1 from branch_assignment b where b.end_decision_id = decision)
$$;
grant execute on function membership.decision_is_cited(bigint) to ${app_user};

do $$
declare t text;
begin
    foreach t in array array['unit_period.decision_id', 'unit_succession.decision_id', 'committee_term.decision_id', 'affiliation.decision_id',
        'affiliation.left_decision_id', 'standing.decision_id', 'circumstance.decision_id', 'position_held.decision_id',
        'position_held.end_decision_id', 'branch_assignment.decision_id', 'branch_assignment.end_decision_id'] loop
        execute format('create index %I on membership.%I (%3$I) where %3$I is not null',
            replace(t, '.', '_by_'), split_part(t, '.', 1), split_part(t, '.', 2));
    end loop;
end $$;

alter table membership.decision enable row level security;
create policy scope on membership.decision using (
    (path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))
    or ((select coalesce(current_setting('dangvu.lo', true), '')) <> '' and membership.decision_is_cited(id)))
    with check (path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));

-- A member takes a number from the block of the nearest unit above: blocks above the scope are seen as well.
alter table membership.file_number_block enable row level security;
create policy scope on membership.file_number_block using (
    (path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))
    or kernel.above_scope(path));

-- Whether a new block would overlap any of the register. It says no more than that.
create function membership.block_overlaps(of_letters text, from_number integer, to_number integer) returns boolean
    language sql stable security definer set search_path = membership, pg_temp as $$
    select exists (select 1 from file_number_block b where b.letters = of_letters and b.first <= to_number and b.last >= from_number)
$$;
revoke execute on function membership.block_overlaps(text, integer, integer) from public;
grant execute on function membership.block_overlaps(text, integer, integer) to ${app_user};

alter table membership.unit_consent enable row level security;
create policy scope on membership.unit_consent using (exists (
    select 1 from membership.unit u where u.id = unit_id
        and u.path >= (select current_setting('dangvu.lo', true)) and u.path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(u.path))));
