-- Whoever may write standings may not, by that alone, put anybody out of the Party. A row that says "out" is written through a door that asks for
-- its proof. Here stand the two doors of the register itself; the modules that decide add theirs, each a policy of its own. What was written is
-- superseded once, in the moment in which that happens, and whoever stood somewhere today goes on standing somewhere.
revoke update on membership.standing, membership.affiliation, membership.member from ${app_user};
grant update (superseded_at, superseded_by) on membership.standing to ${app_user};
grant update (path, superseded_at, superseded_by) on membership.affiliation to ${app_user};
grant update (unit_id, path, version, merged_into, withdrawn_at, withdrawn_reason) on membership.member to ${app_user};

-- What is known already may be written again: for a shorter time, when somebody comes back; over to the other file of the same person; and back,
-- when that was wrong. Reads what the caller sees.
create function membership.known_to_be_out(of_member bigint, why text, since date, until date) returns boolean language sql stable
    set search_path = membership, pg_temp as $$
    select exists (select 1 from standing s where s.standing = 'out' and s.reason = why and s.valid_from = since
        and case when s.member_id = of_member and s.superseded_at = now() then until <= s.valid_to or until <= current_date
            when s.member_id = of_member then until = s.valid_to and exists (select 1 from member m join merge_step t on t.row_id = s.id
                and t.table_name = 'standing' and t.step = 'ended' where m.id = of_member and m.merged_into is not null)
            else s.superseded_at = now() and until <= current_date and exists (select 1 from duplicate_decision d where d.member_id = s.member_id
                and d.other_id = of_member and d.outcome = 'merged' and d.decided_at = now()) end)
$$;

-- The ways in which a stay ends because somebody leaves the Party, and whether it was so.
create function membership.left_that_way(of_member bigint, how text, day date) returns boolean language sql stable
    set search_path = membership, pg_temp as $$
    select how is null or how in ('transfer', 'move', 'reorganisation')
        or exists (select 1 from member m where m.id = of_member and m.created_at = now())
        or exists (select 1 from standing s where s.member_id = of_member and s.standing = 'out' and s.reason = how and s.valid_from = day
            and s.superseded_at = 'infinity')
        or exists (select 1 from affiliation a where a.left_by = how and a.valid_to = day and (a.member_id = of_member or a.superseded_at = now()
            and exists (select 1 from duplicate_decision d where d.member_id = a.member_id and d.other_id = of_member and d.outcome = 'merged'
                and d.decided_at = now())))
$$;
grant execute on function membership.known_to_be_out(bigint, text, date, date), membership.left_that_way(bigint, text, date) to ${app_user};

drop policy scope on membership.standing;
create policy scope on membership.standing for select using (case when (select membership.sees_everything()) then true
    else (select true from membership.affiliation a where a.member_id = standing.member_id limit 1) end);
create policy superseded on membership.standing for update using (superseded_at = 'infinity'
    and exists (select 1 from membership.member m where m.id = member_id)) with check (superseded_at = now());
create policy as_of_now on membership.standing as restrictive for insert with check (recorded_at = now() and superseded_at = 'infinity'
    and exists (select 1 from membership.member m where m.id = member_id));
create policy in_the_party on membership.standing for insert with check (standing <> 'out');
-- An old register tells of people who had left before this one knew them: their file is entered in the same moment.
create policy left_before on membership.standing for insert with check (standing = 'out'
    and exists (select 1 from membership.member m where m.id = member_id and m.created_at = now()));
create policy known on membership.standing for insert with check (standing = 'out'
    and membership.known_to_be_out(member_id, reason, valid_from, valid_to));
create policy left_that_way on membership.affiliation as restrictive for insert with check (
    membership.left_that_way(member_id, left_by, valid_to));

create function membership.stands_somewhere() returns trigger language plpgsql set search_path = membership, pg_temp as $$
begin
    if exists (select 1 from member m where m.id = old.member_id and m.merged_into is null and m.withdrawn_at is null)
            and not exists (select 1 from standing s where s.member_id = old.member_id and s.superseded_at = 'infinity' and s.valid_to = 'infinity') then
        raise exception 'register: member % would stand nowhere', old.member_id;
    end if;
    return null;
end $$;
create constraint trigger stands_somewhere after update on membership.standing deferrable initially deferred for each row
    when (current_user = '${app_user}' and old.valid_to = 'infinity') execute function membership.stands_somewhere();

-- A file disappears into another one, or with the import that brought it, and by no other way.
create function membership.file_ends_for_a_reason() returns trigger language plpgsql set search_path = membership, pg_temp as $$
begin
    if new.merged_into is not null and new.merged_into is distinct from old.merged_into and not exists (select 1 from duplicate_decision d
            where d.member_id = new.id and d.other_id = new.merged_into and d.outcome = 'merged' and d.decided_at = now()) then
        raise exception 'register: file % is not being merged', new.id;
    end if;
    if new.withdrawn_at is not null and old.withdrawn_at is null and not exists (select 1 from import_row r where r.member_id = new.id and r.entered) then
        raise exception 'register: file % did not come with an import', new.id;
    end if;
    return new;
end $$;
create trigger file_ends_for_a_reason before update of merged_into, withdrawn_at on membership.member for each row
    when (current_user = '${app_user}') execute function membership.file_ends_for_a_reason();
