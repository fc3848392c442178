-- A complaint that changes a discipline says into which form and who decided so: the file then holds that one. Whoever was expelled and is punished less
-- comes back as somebody restored does.
alter table evaluation.complaint_act
    add column form text check (form in ('reprimand', 'warning', 'dismissal')),
    add column body text check (btrim(body) <> ''),
    add check (form is null or outcome = 'changed'),
    add check ((form is null) = (body is null));

create or replace function evaluation.complaint_act_in_order() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if new.kind in ('decided', 'delivered', 'restored', 'apology') and not exists (select 1 from complaint_act a where a.complaint_id = new.complaint_id
            and a.on_date <= new.on_date
            and case new.kind when 'decided' then a.kind = 'accepted' when 'delivered' then a.kind in ('decided', 'not-accepted')
                when 'restored' then a.outcome = 'restored' or a.outcome = 'changed' and a.form is not null
                else a.outcome in ('restored', 'changed') end) then
        raise exception 'complaint: % out of order', new.kind;
    end if;
    return new;
end $$;
