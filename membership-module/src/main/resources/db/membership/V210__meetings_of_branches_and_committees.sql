-- A meeting from its plan to its minutes, of a branch, a branch's committee or a committee. What it talked about, who was there and what it
-- decided stand in tables of their own. Nothing is deleted: a meeting that does not take place is called off, with the reason.
create table membership.meeting (
    id              bigint primary key default nextval('membership.ids'),
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    kind            text        not null check (kind in ('monthly', 'thematic', 'committee', 'congress', 'extraordinary')),
    topic           text,                              -- of a thematic meeting
    planned_on      date        not null,
    planned_at      time,
    planned_minutes integer,
    place           text,
    held_on         date,                              -- null until it was held
    held_at         time,
    held_minutes    integer,
    chair           text,
    secretary       text,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    called_off_at     timestamptz,
    called_off_by     bigint,
    called_off_reason text,
    check ((called_off_at is null) = (called_off_by is null) and (called_off_at is null) = (called_off_reason is null)),
    check (called_off_at is null or held_on is null),
    check (planned_minutes > 0 and held_minutes > 0)
);
create index meeting_of_unit on membership.meeting (path, planned_on, id);
create index meeting_held on membership.meeting (unit_id, held_on) where held_on is not null;

alter table membership.meeting enable row level security;
create policy scope on membership.meeting using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));

grant select, insert on membership.meeting to ${app_user};
grant update (topic, planned_on, planned_at, planned_minutes, place, held_on, held_at, held_minutes, chair, secretary, version, path,
    called_off_at, called_off_by, called_off_reason) on membership.meeting to ${app_user};
