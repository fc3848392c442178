-- A stay that is believed no longer gives way to another, or to one with its end: nobody drops out of the lists because a row was superseded,
-- unless out of the Party, which has doors of its own (an admission that was cancelled leaves no stay). Looks at all
-- rows: the branch that somebody moves to may lie beyond the reach of whoever writes.
create function membership.stays_somewhere() returns trigger language plpgsql security definer set search_path = membership, pg_temp as $$
begin
    if exists (select 1 from member m where m.id = old.member_id and m.merged_into is null and m.withdrawn_at is null)
            and not exists (select 1 from affiliation a where a.member_id = old.member_id and a.kind = old.kind and a.superseded_at = 'infinity'
                and (a.valid_to = 'infinity' or a.left_by is not null))
            and not exists (select 1 from standing s where s.member_id = old.member_id and s.superseded_at = 'infinity' and s.valid_to = 'infinity'
                and s.standing = 'out') then
        raise exception 'register: member % would be in no branch', old.member_id;
    end if;
    return null;
end $$;
create constraint trigger stays_somewhere after update of superseded_at on membership.affiliation deferrable initially deferred for each row
    when (current_user = '${app_user}' and old.kind = 'home' and old.valid_to = 'infinity') execute function membership.stays_somewhere();
revoke all on function membership.stays_somewhere() from public;
