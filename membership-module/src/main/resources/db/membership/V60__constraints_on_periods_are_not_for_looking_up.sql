-- The constraints stay: periods of a person do not overlap, a number belongs to one person. But the indexes behind them no longer
-- offer themselves for finding the rows of a person. The planner took them for as cheap as the ordinary ones; in a register of 300,000
-- a search by the last four figures then took 62 seconds in a ward, and a list a third more than it needs.
do $$
declare
    c record;
begin
    for c in select t.relname, k.conname, pg_get_constraintdef(k.oid) as definition
             from pg_constraint k join pg_class t on t.oid = k.conrelid
             where k.connamespace = 'membership'::regnamespace and k.contype = 'x'
               and t.relname in ('member_facts', 'affiliation', 'standing', 'circumstance', 'identifier')
    loop
        execute format('alter table membership.%I drop constraint %I', c.relname, c.conname);
        execute format('alter table membership.%I add constraint %I %s', c.relname, c.conname,
            regexp_replace(c.definition, '\mmember_id WITH', '(member_id + 0) WITH'));
    end loop;
end $$;
