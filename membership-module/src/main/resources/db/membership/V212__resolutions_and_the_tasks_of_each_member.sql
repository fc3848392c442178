-- Resolutions in the book of their unit, and what each member was given to do: by the resolution at the start of the year, by a resolution of a
-- meeting, or in between. A member reads and reports on the own tasks without a mandate.
create table membership.resolution (
    id               bigint primary key default nextval('membership.ids'),
    unit_id          bigint      not null references membership.unit,
    path             text collate "C" not null,
    meeting_id       bigint      not null references membership.meeting,
    year             integer     not null,
    number           integer     not null,
    subject          text        not null,         -- "về lãnh đạo thực hiện nhiệm vụ tháng …"
    adopted_on       date        not null,
    assessment       text,
    tasks            text        not null,
    arrangement      text,
    motion_id        bigint      references membership.motion,
    signer           text        not null,
    signer_post      text        not null,
    recorded_at      timestamptz not null default now(),
    recorded_by      bigint      not null,
    annulled_at      timestamptz,
    annulled_by      bigint,
    annulled_reason  text,
    check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_reason is null))
);
create unique index resolution_number on membership.resolution (unit_id, year, number);
create index resolution_of_unit on membership.resolution (path, adopted_on, id);
create index resolution_of_meeting on membership.resolution (meeting_id);

create table membership.task (
    id               bigint primary key default nextval('membership.ids'),
    unit_id          bigint      not null references membership.unit,
    path             text collate "C" not null,
    member_id        bigint      not null references membership.member,
    source           text        not null check (source in ('year', 'resolution', 'between')),
    resolution_id    bigint      references membership.resolution,
    basis            text        not null,         -- the resolution in words
    year             integer     not null,
    party_work       text,                         -- annex of the year: work in the Party
    public_work      text,                         -- in the authorities, unions, the residential group
    text             text        not null,
    follower_id      bigint      references membership.member,   -- of the branch's committee
    assigned_on      date        not null,
    due_on           date        not null,
    done_on          date,
    result           text        check (result in ('done', 'partly', 'not-done')),
    result_note      text,
    version          bigint      not null default 1,
    recorded_at      timestamptz not null default now(),
    recorded_by      bigint      not null,
    annulled_at      timestamptz,
    annulled_by      bigint,
    annulled_reason  text,
    check (due_on >= assigned_on),
    check ((done_on is null) = (result is null)),
    check ((source = 'resolution') = (resolution_id is not null)),
    check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_reason is null))
);
create unique index task_of_the_year on membership.task (unit_id, member_id, year) where source = 'year' and annulled_at is null;
create unique index task_once on membership.task (member_id, due_on, md5(text)) where source <> 'year' and annulled_at is null;
create index task_of_unit on membership.task (path, year, due_on, id);
create index task_of_member on membership.task (member_id, year);
create index task_open on membership.task (due_on) where done_on is null and annulled_at is null;
create index task_of_resolution on membership.task (resolution_id) where resolution_id is not null;

create table membership.task_report (
    id          bigint primary key default nextval('membership.ids'),
    task_id     bigint      not null references membership.task,
    on_date     date        not null,
    text        text        not null,
    own         boolean     not null,              -- written by the member
    recorded_at timestamptz not null default now(),
    recorded_by bigint      not null,
    looked_at   timestamptz,
    looked_by   bigint,
    remark      text,
    check ((looked_at is null) = (looked_by is null))
);
create unique index task_report_once on membership.task_report (task_id, on_date, md5(text));

alter table membership.resolution enable row level security;
create policy scope on membership.resolution using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));
alter table membership.task enable row level security;
create policy scope on membership.task using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path))
    or member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint));
alter table membership.task_report enable row level security;
create policy scope on membership.task_report using (exists (select 1 from membership.task t where t.id = task_id));

grant select, insert on membership.resolution, membership.task, membership.task_report to ${app_user};
grant update (path, annulled_at, annulled_by, annulled_reason) on membership.resolution to ${app_user};
grant update (path, party_work, public_work, text, follower_id, due_on, done_on, result, result_note, version, annulled_at, annulled_by,
    annulled_reason) on membership.task to ${app_user};
grant update (looked_at, looked_by, remark) on membership.task_report to ${app_user};
