-- Lists and duties read where a case stands without working out each: written down with every change, worked out by the same rules.
alter table evaluation.leaving_case
    add column waits text,                                                -- the step it waits for, null when there is none left
    add column failed boolean not null default false,                     -- the vote on that step did not reach its majority
    add column done integer not null default 0,
    add column wanted integer not null default 0,
    add column complain_by date;                                          -- last day to complain, once the decision has arrived

-- What the member says about it, word for word, and what the branch committee answered.
create table evaluation.leaving_word (
    id                bigint primary key default nextval('evaluation.ids'),
    case_id           bigint      not null references evaluation.leaving_case,
    who               text        not null check (who in ('member', 'branch')),
    on_date           date        not null,
    said              text        not null,
    paper             text,                                               -- where it was written or spoken; null when typed in the own account
    recorded_at       timestamptz not null default now(),
    recorded_by       bigint      not null,
    recorder          text        not null
);
create index leaving_word_case on evaluation.leaving_word (case_id);
alter table evaluation.leaving_word enable row level security;
create policy scope on evaluation.leaving_word using (exists (select 1 from evaluation.leaving_case c where c.id = case_id));
create policy own_words on evaluation.leaving_word as restrictive for insert with check (
    who = 'member' or (select current_setting('dangvu.permission', true)) like 'leaving.%');

-- A request counts once it is proved that it arrived; the receipt often comes weeks after the letter.
alter table evaluation.leaving_request alter column receipt drop not null, add column arrived_on date;
update evaluation.leaving_request set arrived_on = on_date;
alter table evaluation.leaving_request add check ((receipt is null) = (arrived_on is null));
create function evaluation.leaving_receipt_once() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if old.receipt is not null then
        raise exception 'leaving: a receipt is written once';
    end if;
    return new;
end $$;
create trigger receipt_once before update on evaluation.leaving_request for each row execute function evaluation.leaving_receipt_once();

-- A section committee (đảng ủy bộ phận) appraises the resolution of the branch before it goes up.
alter table evaluation.leaving_act drop constraint leaving_act_step_check;
alter table evaluation.leaving_act add constraint leaving_act_step_check check (step in ('notice', 'application', 'clean', 'self-review', 'appraisal',
    'hearing', 'proof', 'decision', 'delivery', 'return', 'register', 'books', 'file-sent'));

-- The answer to a complaint reaches the member: the clock of the next level starts.
alter table evaluation.complaint_act drop constraint complaint_act_kind_check;
alter table evaluation.complaint_act add constraint complaint_act_kind_check
    check (kind in ('accepted', 'not-accepted', 'decided', 'delivered', 'restored', 'apology'));
alter table evaluation.complaint add column answer_by date;               -- last day to answer, as counted when it came
create index complaint_received on evaluation.complaint (received_on);

create or replace function evaluation.complaint_act_in_order() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if new.kind in ('decided', 'delivered', 'restored', 'apology') and not exists (select 1 from complaint_act a where a.complaint_id = new.complaint_id
            and a.on_date <= new.on_date
            and case new.kind when 'decided' then a.kind = 'accepted' when 'delivered' then a.kind in ('decided', 'not-accepted')
                when 'restored' then a.outcome = 'restored' else a.outcome in ('restored', 'changed') end) then
        raise exception 'complaint: % out of order', new.kind;
    end if;
    return new;
end $$;

-- Whoever the case is about reads it, speaks and complains; nothing else of it is written in the own account.
create policy not_own on evaluation.leaving_case as restrictive for update using ((select current_setting('dangvu.permission', true)) not like 'own.%');
do $$
declare t text;
begin
    foreach t in array array['leaving_case', 'leaving_act', 'leaving_request', 'complaint_act'] loop
        execute format('create policy not_own_insert on evaluation.%I as restrictive for insert with check ('
            '(select current_setting(''dangvu.permission'', true)) like ''leaving.%%'')', t);
    end loop;
end $$;

-- A branch that moves in the tree takes its cases along.
create policy moved on evaluation.leaving_case using ((select current_setting('dangvu.permission', true)) = 'unit.change'
    and path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
    and case when (select coalesce(current_setting('dangvu.units', true), '')) = 'on' then kernel.in_ranges(path) else true end);

-- The file of a member has come to another branch: the open case is where the file is.
create function evaluation.leaving_follows(member bigint) returns void language sql security definer set search_path = evaluation, pg_temp as $$
    update leaving_case c set unit_id = m.unit_id, path = m.path from membership.member m
        where m.id = member and c.member_id = m.id and c.closed_on is null and c.path <> m.path;
$$;
revoke all on function evaluation.leaving_follows(bigint) from public;
grant execute on function evaluation.leaving_follows(bigint) to ${app_user};

-- Of whom of these somebody decides elsewhere, or has a complaint open: no more than that, to whoever moves members.
create function evaluation.leaving_open(members bigint[]) returns table (member_id bigint, complaint boolean) language sql stable security definer
    set search_path = evaluation, pg_temp as $$
    select c.member_id, false from leaving_case c where c.member_id = any (members) and c.closed_on is null and c.chain <> 'death'
    union
    select c.member_id, true from complaint k join leaving_case c on c.id = k.case_id where c.member_id = any (members)
        and not exists (select 1 from complaint_act a where a.complaint_id = k.id and a.kind in ('decided', 'not-accepted'));
$$;
revoke all on function evaluation.leaving_open(bigint[]) from public;
grant execute on function evaluation.leaving_open(bigint[]) to ${app_user};

grant select, insert on evaluation.leaving_word to ${app_user};
grant update (waits, failed, done, wanted, complain_by) on evaluation.leaving_case to ${app_user};
grant update (receipt, arrived_on) on evaluation.leaving_request to ${app_user};

-- The list of things to do asks for what waits, in the reach of each permission on its own.
create policy duties on evaluation.leaving_case for select using ((select current_setting('dangvu.permission', true)) = 'task.read'
    and path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
    and case when (select coalesce(current_setting('dangvu.units', true), '')) = 'on' then kernel.in_ranges(path) else true end);
