-- A case is the way by which somebody's name is deleted, somebody leaves, is expelled or disciplined, or has died. Where it stands is worked out from
-- what is written here; votes stand in membership.ballot. A step is written once; a wrong one is superseded with its reason.
create sequence if not exists evaluation.ids start 50 increment 50;

create table evaluation.leaving_case (
    id                bigint primary key default nextval('evaluation.ids'),
    member_id         bigint      not null references membership.member,
    unit_id           bigint      not null references membership.unit,     -- the branch that considers
    path              text collate "C" not null,
    chain             text        not null check (chain in ('deletion', 'resignation', 'expulsion', 'discipline', 'death')),
    ground            text        not null,
    form              text        check (form in ('reprimand', 'warning', 'dismissal')),
    evidence          jsonb       not null,                               -- what the ground rests on: months, days, papers
    opened_on         date        not null,
    closed_on         date,
    outcome           text        check (outcome in ('done', 'dropped')),
    closed_reason     text,
    closed_by         bigint,
    version           bigint      not null default 0,
    recorded_at       timestamptz not null default now(),
    recorded_by       bigint      not null,
    recorder          text        not null,
    check ((chain = 'discipline') = (form is not null)),
    check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_by is null)),
    check (closed_on is null or outcome = 'done' or closed_reason is not null)
);
create unique index leaving_case_open_once on evaluation.leaving_case (member_id) where closed_on is null;
create index leaving_case_path on evaluation.leaving_case (path, closed_on, opened_on);
create index leaving_case_member on evaluation.leaving_case (member_id);

create table evaluation.leaving_act (
    id                bigint primary key default nextval('evaluation.ids'),
    case_id           bigint      not null references evaluation.leaving_case,
    step              text        not null check (step in ('notice', 'application', 'clean', 'self-review', 'hearing', 'proof', 'decision', 'delivery',
        'return', 'register', 'books', 'file-sent')),
    on_date           date        not null,
    details           jsonb       not null default '{}',
    decision_id       bigint      references membership.decision,
    rules             jsonb,                                              -- what it was judged by
    recorded_at       timestamptz not null default now(),
    recorded_by       bigint      not null,
    recorder          text        not null,
    superseded_at     timestamptz,
    superseded_by     bigint,
    superseded_reason text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null)),
    check ((step = 'decision') = (decision_id is not null))
);
create unique index leaving_act_once on evaluation.leaving_act (case_id, step) where superseded_at is null;

-- Each time the member was asked in writing for a self-review; three without an answer let the branch go on.
create table evaluation.leaving_request (
    id                bigint primary key default nextval('evaluation.ids'),
    case_id           bigint      not null references evaluation.leaving_case,
    on_date           date        not null,
    paper             text        not null,
    receipt           text        not null,                               -- how it is proved that it arrived
    recorded_at       timestamptz not null default now(),
    recorded_by       bigint      not null,
    unique (case_id, on_date)
);

create table evaluation.complaint (
    id                bigint primary key default nextval('evaluation.ids'),
    case_id           bigint      not null references evaluation.leaving_case,
    level             text        not null check (level in ('superior', 'province', 'central')),
    filed_on          date        not null,
    received_on       date        not null,                               -- by the body that answers: its clock starts
    said              text        not null,
    due_on            date,                                               -- the last day to complain, as counted when it was filed
    by_member         boolean     not null,                               -- through the own account; otherwise the paper lies before the office
    recorded_at       timestamptz not null default now(),
    recorded_by       bigint      not null,
    unique (case_id, level)
);

create table evaluation.complaint_act (
    id                bigint primary key default nextval('evaluation.ids'),
    complaint_id      bigint      not null references evaluation.complaint,
    kind              text        not null check (kind in ('accepted', 'not-accepted', 'decided', 'restored', 'apology')),
    on_date           date        not null,
    reason            text        check (reason in ('late', 'final', 'on-behalf', 'no-decision', 'sentence-stands')),
    outcome           text        check (outcome in ('upheld', 'changed', 'restored')),
    paper             text        not null,
    note              text,
    recorded_at       timestamptz not null default now(),
    recorded_by       bigint      not null,
    recorder          text        not null,
    check ((kind = 'not-accepted') = (reason is not null)),
    check ((kind = 'decided') = (outcome is not null))
);
create unique index complaint_act_once on evaluation.complaint_act (complaint_id, (case kind when 'not-accepted' then 'accepted' else kind end));

-- A last wall under the application's own order: nobody is put out of the register, by whatever statement, before the paper, the receipt and the
-- return are on file and the bodies have voted.
create function evaluation.leaving_act_in_order() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
declare
    way text;
    needs text[];
begin
    select chain into way from leaving_case where id = new.case_id and closed_on is null;
    if way is null then
        raise exception 'leaving: no open case %', new.case_id;
    end if;
    needs := case new.step
        when 'hearing' then array['notice']
        when 'clean' then array['application']
        when 'decision' then case way when 'resignation' then array['application', 'clean'] when 'expulsion' then array['notice', 'hearing']
            else array['notice'] end
        when 'delivery' then array['decision']
        when 'return' then array['delivery']
        when 'register' then case way when 'death' then array['proof'] else array['decision', 'delivery', 'return'] end
        when 'books' then case way when 'discipline' then array['delivery'] else array['register'] end
        when 'file-sent' then array['books']
        else array[]::text[] end;
    if exists (select 1 from unnest(needs) n where not exists (select 1 from leaving_act a
            where a.case_id = new.case_id and a.step = n and a.superseded_at is null and a.on_date <= new.on_date)) then
        raise exception 'leaving: % before %', new.step, needs;
    end if;
    if new.step = 'decision' and not exists (select 1 from membership.ballot b
            where b.subject_type = 'leaving' and b.subject_id = new.case_id and b.passed and b.annulled_at is null) then
        raise exception 'leaving: decision without a vote';
    end if;
    return new;
end $$;
create trigger in_order before insert on evaluation.leaving_act for each row execute function evaluation.leaving_act_in_order();

create function evaluation.complaint_act_in_order() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if new.kind in ('decided', 'restored', 'apology') and not exists (select 1 from complaint_act a where a.complaint_id = new.complaint_id
            and a.on_date <= new.on_date
            and case new.kind when 'decided' then a.kind = 'accepted' when 'restored' then a.outcome = 'restored'
                else a.outcome in ('restored', 'changed') end) then
        raise exception 'complaint: % out of order', new.kind;
    end if;
    return new;
end $$;
create trigger in_order before insert on evaluation.complaint_act for each row execute function evaluation.complaint_act_in_order();

do $$
declare t text;
begin
    foreach t in array array['leaving_case', 'leaving_act', 'leaving_request', 'complaint', 'complaint_act'] loop
        execute format('alter table evaluation.%I enable row level security', t);
    end loop;
    create policy scope on evaluation.leaving_case using (
        case when path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
            and case when (select coalesce(current_setting('dangvu.units', true), '')) = 'on' then kernel.in_ranges(path) else true end
        then (select current_setting('dangvu.permission', true)) like 'leaving.%'
        else member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint) end);
    foreach t in array array['leaving_act', 'leaving_request', 'complaint'] loop
        execute format('create policy scope on evaluation.%I using (exists (select 1 from evaluation.leaving_case c where c.id = case_id))', t);
    end loop;
    create policy scope on evaluation.complaint_act using (exists (select 1 from evaluation.complaint c where c.id = complaint_id));
end $$;

grant select, insert on evaluation.leaving_case, evaluation.leaving_act, evaluation.leaving_request, evaluation.complaint, evaluation.complaint_act
    to ${app_user};
grant usage on schema evaluation to ${app_user};
grant usage on sequence evaluation.ids to ${app_user};
grant update (unit_id, path, closed_on, outcome, closed_reason, closed_by, version) on evaluation.leaving_case to ${app_user};
grant update (superseded_at, superseded_by, superseded_reason) on evaluation.leaving_act to ${app_user};

-- What a body above voted on a case is seen with the case, by whoever reaches it through a mandate.
create policy of_leaving on membership.ballot for select using (subject_type = 'leaving' and exists (
    select 1 from evaluation.leaving_case c where c.id = subject_id
        and c.path >= (select current_setting('dangvu.lo', true)) and c.path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(c.path))));
