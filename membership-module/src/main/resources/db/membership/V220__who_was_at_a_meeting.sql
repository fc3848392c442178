-- Who was at a meeting of a branch, one row a member and meeting. What stood before a change stays, with who wrote it and when; the database itself
-- sees to that. A figure is read from the second index alone, a branch and year as one range of it.
alter table membership.meeting add column day date generated always as (coalesce(held_on, planned_on)) stored;
alter table membership.meeting add constraint meeting_on_day unique (id, day);
create index meeting_by_day on membership.meeting (path, day) include (kind) where called_off_at is null;

create table membership.attendance (
    meeting_id   bigint      not null,
    member_id    bigint      not null references membership.member,
    path         text collate "C" not null,                            -- of the branch that met
    day          date        not null,                                 -- of the meeting, follows it
    state        text        not null check (state in ('present', 'visiting', 'excused', 'unexcused', 'exempt', 'elsewhere', 'suspended')),
    note         text        check (btrim(note) <> ''),                -- why away; where else present, and what shows it
    version      integer     not null default 1,
    recorded_at  timestamptz not null default now(),
    recorded_by  bigint      not null,
    primary key (meeting_id, member_id),
    foreign key (meeting_id, day) references membership.meeting (id, day) on update cascade,
    check (state not in ('visiting', 'excused') or note is not null)
);
create index attendance_of_branch on membership.attendance (path, day) include (member_id, state, meeting_id);
create index attendance_unexcused on membership.attendance (path, day) include (member_id) where state = 'unexcused';
create index attendance_of_member on membership.attendance (member_id, day);

create table membership.attendance_past (
    meeting_id   bigint      not null,
    member_id    bigint      not null,
    version      integer     not null,
    path         text collate "C" not null,
    state        text        not null,
    note         text,
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    primary key (meeting_id, member_id, version)
);
create index attendance_past_path on membership.attendance_past (path);

create function membership.keep_attendance() returns trigger language plpgsql as $$
begin
    if new.version <> old.version + 1 then
        raise exception 'an entry is changed from one version to the next';
    end if;
    insert into membership.attendance_past (meeting_id, member_id, version, path, state, note, recorded_at, recorded_by)
    values (old.meeting_id, old.member_id, old.version, old.path, old.state, old.note, old.recorded_at, old.recorded_by);
    return new;
end $$;
create trigger keep before update of state, note, version, recorded_at, recorded_by on membership.attendance
    for each row execute function membership.keep_attendance();

-- A member says that an entry is wrong; the secretary answers. Until then nobody should build on the entry.
create table membership.attendance_contest (
    id            bigint primary key default nextval('membership.ids'),
    meeting_id    bigint      not null,
    member_id     bigint      not null,
    path          text collate "C" not null,
    state         text        not null,                                -- what stood there
    words         text        not null check (btrim(words) <> ''),
    contested_at  timestamptz not null default now(),
    contested_by  bigint      not null,
    version       bigint      not null default 1,
    outcome       text        check (outcome in ('kept', 'changed')),
    answer        text,
    answered_at   timestamptz,
    answered_by   bigint,
    foreign key (meeting_id, member_id) references membership.attendance,
    check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null))
);
create unique index attendance_contest_open on membership.attendance_contest (meeting_id, member_id) where outcome is null;
create index attendance_contest_path on membership.attendance_contest (path, contested_at);
create index attendance_contest_member on membership.attendance_contest (member_id);

do $$
declare t text;
begin
    foreach t in array array['attendance', 'attendance_past', 'attendance_contest'] loop
        execute format('alter table membership.%I enable row level security', t);
        -- as for members (V151): asked row by row, never thought to be narrow, and no reason to leave the index
        execute format('create policy scope on membership.%I using (
            case when path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
                    and case when (select coalesce(current_setting(''dangvu.units'', true), '''')) = ''on'' then kernel.in_ranges(path) else true end
                then true
                else member_id = (select nullif(current_setting(''dangvu.self'', true), '''')::bigint) end)
            with check (path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
                and ((select coalesce(current_setting(''dangvu.units'', true), '''')) <> ''on'' or kernel.in_ranges(path)))', t);
    end loop;
end $$;
create policy own_new on membership.attendance_contest for insert with check (
    member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)
        and exists (select 1 from membership.attendance a where a.meeting_id = attendance_contest.meeting_id
            and a.member_id = attendance_contest.member_id and a.path = attendance_contest.path));
-- Whoever has an entry sees which meeting it is about.
create policy own on membership.meeting for select using (
    (select nullif(current_setting('dangvu.self', true), '')) is not null
        and exists (select 1 from membership.attendance a where a.meeting_id = meeting.id
            and a.member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)));
-- The paper that goes with it is kept with the branch, and handed in by somebody who may write nothing else there.
create policy own_contest on kernel.document for select using (subject_type = 'attendance-contest'
    and uploaded_by = (select nullif(current_setting('dangvu.account', true), '')::bigint)
    and exists (select 1 from membership.attendance_contest c where c.id = subject_id));
create policy own_contest_new on kernel.document for insert with check (subject_type = 'attendance-contest'
    and uploaded_by = (select nullif(current_setting('dangvu.account', true), '')::bigint)
    and exists (select 1 from membership.attendance_contest c where c.id = subject_id and c.path = document.path
        and c.member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)));

grant select, insert on membership.attendance, membership.attendance_past, membership.attendance_contest to ${app_user};
grant update (path, state, note, version, recorded_at, recorded_by) on membership.attendance to ${app_user};
grant update (path) on membership.attendance_past to ${app_user};
grant update (path, version, outcome, answer, answered_at, answered_by) on membership.attendance_contest to ${app_user};
