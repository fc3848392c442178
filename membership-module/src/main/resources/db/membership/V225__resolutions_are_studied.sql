-- Study of a resolution (học tập nghị quyết): a session to which units are invited, who of them took part, and sessions for those who missed it.
create table membership.study (
    id            bigint primary key default nextval('membership.ids'),
    unit_id       bigint      not null references membership.unit,     -- who holds it
    path          text collate "C" not null,
    level         text        not null check (level in ('central', 'province', 'ward', 'branch')),
    title         text        not null,
    document      text        not null,                                -- what is studied: number, day, name
    held_on       date        not null,
    place         text,
    speaker       text,
    make_up_of    bigint      references membership.study,
    version       bigint      not null default 1,
    recorded_at   timestamptz not null default now(),
    recorded_by   bigint      not null,
    called_off_at     timestamptz,
    called_off_by     bigint,
    called_off_reason text,
    check ((called_off_at is null) = (called_off_by is null) and (called_off_at is null) = (called_off_reason is null))
);
create index study_path on membership.study (path, held_on);
create index study_make_up on membership.study (make_up_of) where make_up_of is not null;
create unique index study_once on membership.study (unit_id, held_on, document) where called_off_at is null;

-- The units invited. How many of each owed it, when the unit wrote down who was there.
create table membership.study_unit (
    study_id      bigint      not null references membership.study,
    unit_id       bigint      not null references membership.unit,
    path          text collate "C" not null,
    owed          integer     check (owed >= 0),
    primary key (study_id, unit_id)
);
create index study_unit_path on membership.study_unit (path, study_id);

create table membership.study_part (
    study_id      bigint      not null,
    member_id     bigint      not null references membership.member,
    unit_id       bigint      not null,
    path          text collate "C" not null,
    state         text        not null check (state in ('present', 'visiting', 'excused', 'unexcused', 'exempt', 'elsewhere', 'suspended')),
    note          text        check (btrim(note) <> ''),
    version       integer     not null default 1,
    recorded_at   timestamptz not null default now(),
    recorded_by   bigint      not null,
    primary key (study_id, member_id),
    foreign key (study_id, unit_id) references membership.study_unit,
    check (state not in ('visiting', 'excused') or note is not null)
);
create index study_part_path on membership.study_part (path, study_id) include (state);
create index study_part_member on membership.study_part (member_id);

create table membership.study_part_past (
    study_id      bigint      not null,
    member_id     bigint      not null,
    version       integer     not null,
    path          text collate "C" not null,
    state         text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   bigint      not null,
    primary key (study_id, member_id, version)
);
create index study_part_past_path on membership.study_part_past (path);

create function membership.keep_study_part() returns trigger language plpgsql as $$
begin
    if new.version <> old.version + 1 then
        raise exception 'an entry is changed from one version to the next';
    end if;
    insert into membership.study_part_past (study_id, member_id, version, path, state, note, recorded_at, recorded_by)
    values (old.study_id, old.member_id, old.version, old.path, old.state, old.note, old.recorded_at, old.recorded_by);
    return new;
end $$;
create trigger keep before update of state, note, version, recorded_at, recorded_by on membership.study_part
    for each row execute function membership.keep_study_part();

do $$
declare t text;
begin
    foreach t in array array['study', 'study_unit', 'study_part', 'study_part_past'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format('create policy scope on membership.%I using (
            path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
                and ((select coalesce(current_setting(''dangvu.units'', true), '''')) <> ''on'' or kernel.in_ranges(path)))', t);
    end loop;
end $$;
-- A branch sees the session of the ward to which it is invited.
create policy invited on membership.study for select using (exists (select 1 from membership.study_unit u where u.study_id = study.id));

grant select, insert on membership.study, membership.study_unit, membership.study_part, membership.study_part_past to ${app_user};
grant update (path, level, title, document, held_on, place, speaker, version, called_off_at, called_off_by, called_off_reason) on membership.study to ${app_user};
grant update (path, owed) on membership.study_unit to ${app_user};
grant update (path, state, note, version, recorded_at, recorded_by) on membership.study_part to ${app_user};
grant update (path) on membership.study_part_past to ${app_user};
