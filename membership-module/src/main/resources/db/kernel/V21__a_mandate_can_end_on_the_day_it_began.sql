-- Somebody who takes back today what was given today must not wait for midnight: such a mandate holds on no day at all.
do $$
declare c record;
begin
    for c in select k.conname from pg_constraint k
             where k.conrelid = 'kernel.mandate'::regclass and k.contype = 'c' and pg_get_constraintdef(k.oid) like '%(valid_from < valid_to)%'
    loop
        execute format('alter table kernel.mandate drop constraint %I', c.conname);
    end loop;
end $$;
alter table kernel.mandate add constraint mandate_runs_forward check (valid_from <= valid_to);
create index mandate_delegated_from on kernel.mandate (delegated_from) where delegated_from is not null;
