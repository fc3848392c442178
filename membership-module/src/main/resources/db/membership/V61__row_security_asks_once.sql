-- What is said of a person is seen by whoever sees an affiliation of that person. The policies asked for the member, whose policy asked
-- for the affiliation: two levels of sub-plans for each table named in a statement, and a list names nine. Asking for the affiliation
-- straight away gives the same rows (every member has one) with half the planning and half the reading. Writing still asks for the member,
-- because a person is written before the first affiliation.
do $$
declare t text;
begin
    foreach t in array array['member_facts', 'standing', 'circumstance', 'identifier', 'file_entry', 'position_held', 'branch_assignment'] loop
        execute format('drop policy scope on membership.%I', t);
        execute format('create policy scope on membership.%1$I using (exists (select 1 from membership.affiliation a where a.member_id = %1$I.member_id))'
            ' with check (exists (select 1 from membership.member m where m.id = member_id))', t);
    end loop;
end $$;
