-- Transfers of Party life (chuyển sinh hoạt đảng), from the application to the receipt. The chain stands here, the entry in the register is made by
-- the register itself. Nothing is deleted: a transfer ends with an outcome and its reason, a step taken back stays with the reason.

-- Several members by one decision and one set of minutes.
create table membership.transfer_batch (
    id              bigint primary key default nextval('membership.ids'),
    unit_id         bigint      not null references membership.unit,   -- the branch they leave
    path            text collate "C" not null,
    to_unit_id      bigint      references membership.unit,
    place           text,                                              -- the other organisation, when they leave the register
    reason          text        not null,
    opened_on       date        not null,
    next_step       text        not null,
    decision_number text,
    decided_on      date,
    minutes_number  text,
    handed_on       date,
    received_on     date,
    closed_on       date,
    closed_reason   text,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    check ((to_unit_id is null) <> (place is null))
);
create index transfer_batch_path on membership.transfer_batch (path, opened_on, id);

create table membership.transfer (
    id              bigint primary key default nextval('membership.ids'),
    route           text        not null check (route in ('inside', 'province', 'other-province', 'abroad', 'in')),
    temporary       boolean     not null,
    member_id       bigint      references membership.member,          -- null: comes from outside and is not in the register yet
    batch_id        bigint      references membership.transfer_batch,
    unit_id         bigint      not null references membership.unit,   -- the branch that is left; of arrivals the one that is come to
    path            text collate "C" not null,
    to_unit_id      bigint      references membership.unit,            -- inside: the branch that is come to
    place           text,                                              -- the organisation at the other end, in words
    name            text        not null,
    sort_name       text        not null,
    folded          text        not null,
    sex             text        check (sex in ('M', 'F')),
    born_on         date,
    born_precision  text        check (born_precision in ('D', 'M', 'Y')),
    card            text,
    admitted_on     date,
    recognised_on   date,
    reason          text        not null check (reason in ('work', 'retired', 'demobilised', 'residence', 'contract', 'study', 'labour', 'reorganised', 'other')),
    basis           text,                                              -- the decision, the contract, the paper of residence
    basis_on        date,                                              -- the day it takes effect: the term for the transfer runs from it
    until           date,                                              -- temporary: the announced end
    opened_on       date        not null,
    slip_number     text,
    slip_on         date,
    handed_on       date,
    received_on     date,
    next_step       text        not null,                              -- '-' when closed
    due_on          date,                                              -- for lists: the first clock that runs
    due_key         text,
    closed_on       date,
    outcome         text        check (outcome in ('finished', 'withdrawn', 'returned', 'lost')),
    closed_reason   text,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    check ((closed_on is null) = (outcome is null) and (closed_on is null) = (next_step <> '-')),
    check (route = 'in' or member_id is not null),
    check ((to_unit_id is not null) = (route = 'inside')),
    check (route = 'inside' or place is not null),
    check (temporary = (until is not null)),
    check ((born_on is null) = (born_precision is null))
);
create index transfer_of_unit on membership.transfer (path, opened_on, id);
create index transfer_of_member on membership.transfer (member_id);
create index transfer_of_batch on membership.transfer (batch_id) where batch_id is not null;
create unique index transfer_once on membership.transfer (member_id, temporary) where closed_on is null;
create unique index transfer_arrival_once on membership.transfer (unit_id, folded, born_on, slip_number) where closed_on is null and route = 'in';

-- The branch that somebody comes to from another one, from the day of the introduction on: it reads the transfer too.
create table membership.transfer_arrival (
    transfer_id     bigint primary key references membership.transfer,
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null
);
create index transfer_arrival_path on membership.transfer_arrival (path, transfer_id);

create table membership.transfer_step (
    id              bigint primary key default nextval('membership.ids'),
    transfer_id     bigint      not null references membership.transfer,
    step            text        not null,
    on_date         date        not null,
    details         jsonb       not null default '{}',
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    recorder        text        not null,
    superseded_at     timestamptz,
    superseded_by     bigint,
    superseded_reason text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null))
);
create unique index transfer_step_once on membership.transfer_step (transfer_id, step) where superseded_at is null and step <> 'extension';
create index transfer_step_of on membership.transfer_step (transfer_id);

-- The index of the file against the file, kind by kind (38-HD/BTCTW, II.1.1), as it was checked before the file was sealed.
create table membership.transfer_index (
    transfer_id     bigint      not null references membership.transfer,
    line            text        not null,
    listed          integer     not null check (listed >= 0),
    found           integer     not null check (found >= 0),
    note            text,
    primary key (transfer_id, line)
);

-- An inspection or a complaint that is open keeps somebody from being transferred officially. What it is about does not stand here.
create table membership.open_matter (
    id              bigint primary key default nextval('membership.ids'),
    member_id       bigint      not null references membership.member,
    path            text collate "C" not null,
    kind            text        not null check (kind in ('inspection', 'complaint')),
    opened_on       date        not null,
    paper           text        not null,
    closed_on       date,
    closed_by       bigint,
    closed_reason   text,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (closed_reason is null))
);
create index open_matter_path on membership.open_matter (path, opened_on, id);
create unique index open_matter_once on membership.open_matter (member_id, kind) where closed_on is null;

do $$
declare
    t text;
    range text := 'case when path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))'
        ' and case when (select coalesce(current_setting(''dangvu.units'', true), '''')) = ''on'' then kernel.in_ranges(path) else true end'
        ' then true else %s end';
begin
    foreach t in array array['transfer_batch', 'transfer', 'transfer_arrival', 'transfer_step', 'transfer_index', 'open_matter'] loop
        execute format('alter table membership.%I enable row level security', t);
    end loop;
    foreach t in array array['transfer_batch', 'transfer_arrival', 'open_matter'] loop
        execute format('create policy scope on membership.%I using (' || format(range, 'false') || ')', t);
    end loop;
    execute 'create policy scope on membership.transfer using (' || format(range,
        'member_id = (select nullif(current_setting(''dangvu.self'', true), '''')::bigint)'
        ' or exists (select 1 from membership.transfer_arrival a where a.transfer_id = transfer.id)') || ')';
    foreach t in array array['transfer_step', 'transfer_index'] loop
        execute format('create policy scope on membership.%I using (exists (select 1 from membership.transfer x where x.id = transfer_id))', t);
    end loop;
end $$;

grant select, insert on membership.transfer_batch, membership.transfer, membership.transfer_arrival, membership.transfer_step,
    membership.transfer_index, membership.open_matter to ${app_user};
grant update (path, next_step, decision_number, decided_on, minutes_number, handed_on, received_on, closed_on, closed_reason, version)
    on membership.transfer_batch to ${app_user};
grant update (path, member_id, unit_id, until, slip_number, slip_on, handed_on, received_on, next_step, due_on, due_key, closed_on, outcome, closed_reason, version)
    on membership.transfer to ${app_user};
grant update (path) on membership.transfer_arrival to ${app_user};
grant update (superseded_at, superseded_by, superseded_reason) on membership.transfer_step to ${app_user};
grant update (listed, found, note) on membership.transfer_index to ${app_user};
grant update (path, closed_on, closed_by, closed_reason) on membership.open_matter to ${app_user};
