-- Exemption from work and meetings (miễn công tác và sinh hoạt đảng): asked for, considered by the branch, decided by the body of the case, until it
-- ends. That somebody is exempted stands in the register (circumstance); here is how it came about.
create table membership.leave (
    id              bigint primary key default nextval('membership.ids'),
    member_id       bigint      not null references membership.member,
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    ground          text        not null check (ground in ('age', 'health', 'treatment', 'mission', 'remote', 'away', 'retiring', 'maternity')),
    asked_on        date        not null,
    asked_how       text        not null check (asked_how in ('written', 'oral', 'online')),
    reason          text        not null,
    paper           text,                              -- medical paper, registration of temporary residence
    valid_from      date        not null,
    until           date,                              -- last day; null for the old and weak
    renews          bigint      references membership.leave,
    decider         text        not null check (decider in ('branch', 'committee', 'standing-committee')),
    state           text        not null check (state in ('asked', 'proposed', 'granted', 'refused', 'withdrawn', 'ended')),
    branch_on       date,
    branch_paper    text,
    branch_note     text,
    branch_by       bigint,
    decided_on      date,
    decided_paper   text,
    decided_body    text,
    decided_note    text,
    decided_by      bigint,
    ended_on        date,                              -- first day it no longer holds
    ended_how       text        check (ended_how in ('early', 'over', 'renewed')),
    ended_note      text,
    ended_by        bigint,
    withdrawn_reason text,
    withdrawn_by    bigint,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    check (until is null or until >= valid_from),
    check ((state = 'ended') = (ended_on is not null) and (ended_on is null) = (ended_how is null)),
    check ((state = 'withdrawn') = (withdrawn_reason is not null))
);
create index leave_path on membership.leave (path, asked_on, id);
create index leave_of_member on membership.leave (member_id);
create unique index leave_asked_once on membership.leave (member_id) where state in ('asked', 'proposed');
create unique index leave_runs_once on membership.leave (member_id) where state = 'granted';

-- Working far away (đi làm ăn xa): where, how long, how contact is kept.
create table membership.away (
    id              bigint primary key default nextval('membership.ids'),
    member_id       bigint      not null references membership.member,
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    from_date       date        not null,
    expected_to     date,
    place           text        not null,
    work            text,
    phone           text,
    means           text        not null check (means in ('phone', 'message', 'mail', 'visit', 'relative')),
    relative        text,                              -- who can be asked when nobody answers
    residence_paper text,
    host_branch     text,                              -- the Party organisation of the place
    every_months    integer     not null check (every_months between 1 and 12),
    calendar_on       date,                              -- the branch has agreed the calendar: from then on it is kept
    last_contact    date,
    next_contact    date,                              -- null until it is agreed
    lost_on         date,                              -- nobody answers, since when; null when there is contact
    host_remark     text,
    host_body       text,
    host_on         date,
    returned_on     date,
    declared_by     text        not null check (declared_by in ('member', 'branch')),
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    check ((calendar_on is null) = (next_contact is null)),
    check ((host_remark is null) = (host_body is null) and (host_remark is null) = (host_on is null)),
    check (returned_on is null or lost_on is null)
);
create index away_path on membership.away (path, next_contact, id);
create index away_of_member on membership.away (member_id);
create unique index away_once on membership.away (member_id) where returned_on is null;

create table membership.away_contact (
    id              bigint primary key default nextval('membership.ids'),
    away_id         bigint      not null references membership.away,
    on_date         date        not null,
    kind            text        not null check (kind in ('contact', 'attempt', 'lost', 'found')),
    means           text        not null check (means in ('phone', 'message', 'mail', 'visit', 'relative')),
    who             text        not null,              -- who spoke with whom
    said            text        not null,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    recorder        text        not null,
    superseded_at     timestamptz,
    superseded_by     bigint,
    superseded_reason text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null))
);
create unique index away_contact_once on membership.away_contact (away_id, on_date, kind, means, md5(said)) where superseded_at is null;
create index away_contact_of on membership.away_contact (away_id, on_date);

do $$
declare t text;
begin
    foreach t in array array['leave', 'away', 'away_contact'] loop
        execute format('alter table membership.%I enable row level security', t);
    end loop;
    foreach t in array array['leave', 'away'] loop
        execute format('create policy scope on membership.%I using (
            case when path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
                and case when (select coalesce(current_setting(''dangvu.units'', true), '''')) = ''on'' then kernel.in_ranges(path) else true end
            then true else member_id = (select nullif(current_setting(''dangvu.self'', true), '''')::bigint) end)', t);
    end loop;
    create policy scope on membership.away_contact using (exists (select 1 from membership.away x where x.id = away_id));
end $$;

grant select, insert on membership.leave, membership.away, membership.away_contact to ${app_user};
grant update (unit_id, path, state, branch_on, branch_paper, branch_note, branch_by, decided_on, decided_paper, decided_body, decided_note, decided_by,
    ended_on, ended_how, ended_note, ended_by, withdrawn_reason, withdrawn_by, version) on membership.leave to ${app_user};
grant update (unit_id, path, expected_to, place, work, phone, means, relative, residence_paper, host_branch, every_months, calendar_on, last_contact, next_contact,
    lost_on, host_remark, host_body, host_on, returned_on, version) on membership.away to ${app_user};
grant update (superseded_at, superseded_by, superseded_reason) on membership.away_contact to ${app_user};
