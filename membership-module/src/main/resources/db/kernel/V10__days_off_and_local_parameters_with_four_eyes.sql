-- What a committee may set itself: days of the calendar and the values of parameters that allow a local rule.
-- One person proposes, another approves; a row is settled once and never changed or deleted afterwards.

create table kernel.calendar_day (
    id                 bigint primary key default nextval('kernel.ids'),
    day                date        not null,
    kind               text        not null check (kind in ('off', 'worked', 'ordinary')),
    name               text        not null,
    source             text        not null,                       -- the notice or decision it rests on
    mark               text        not null check (mark in ('verified', 'second-hand', 'local', 'unverified')),
    proposed_by        bigint      not null,
    proposed_at        timestamptz not null default now(),
    approved_by        bigint,
    approved_at        timestamptz,
    withdrawn_by       bigint,
    withdrawn_at       timestamptz,
    withdrawn_reason   text,
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null)),
    check (approved_by is null or withdrawn_by is null)
);
create index calendar_day_in_force on kernel.calendar_day (day) where approved_at is not null;
comment on table kernel.calendar_day is 'Rows on top of the national calendar file; the latest approved row of a day holds.';

create table kernel.local_parameter (
    id                 bigint primary key default nextval('kernel.ids'),
    unit_id            bigint      not null,
    path               text collate "C" not null,                  -- of the unit when proposed; the rule holds below it
    key                text        not null,
    valid_from         date        not null,
    value              text        not null,                       -- as it would stand in the file; '-' ends the local rule
    instrument         text        not null,
    article            text        not null default '',
    mark               text        not null check (mark in ('verified', 'second-hand', 'local', 'unverified')),
    note               text,
    proposed_by        bigint      not null,
    proposed_at        timestamptz not null default now(),
    approved_by        bigint,
    approved_at        timestamptz,
    withdrawn_by       bigint,
    withdrawn_at       timestamptz,
    withdrawn_reason   text,
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null)),
    check (approved_by is null or withdrawn_by is null)
);
create index local_parameter_of_key on kernel.local_parameter (key, valid_from) where approved_at is not null;
comment on table kernel.local_parameter is 'A committee''s own value of a national parameter, for its unit and everything below it.';

grant select, insert on kernel.calendar_day, kernel.local_parameter to ${app_user};
grant update (approved_by, approved_at, withdrawn_by, withdrawn_at, withdrawn_reason)
    on kernel.calendar_day, kernel.local_parameter to ${app_user};
