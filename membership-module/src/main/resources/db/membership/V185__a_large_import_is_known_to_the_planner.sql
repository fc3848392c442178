-- Right after a large list was written into an empty register the planner still takes it for empty, and the first pages take a minute. Whoever wrote
-- so much has the tables counted, in the same transaction; the application does not own them.
create function membership.take_stock() returns void language plpgsql security definer set search_path = membership, pg_temp as $$
begin
    analyze membership.member, membership.member_facts, membership.affiliation, membership.standing, membership.identifier,
        membership.circumstance, membership.file_entry;
end $$;
revoke execute on function membership.take_stock() from public;
grant execute on function membership.take_stock() to ${app_user};
