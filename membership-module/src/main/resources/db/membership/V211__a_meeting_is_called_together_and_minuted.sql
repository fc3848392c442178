-- What a meeting was called for, what was said in it and what it decided. Everything hangs on the meeting, whose version guards it all. The minutes
-- keep numbers and the paper's own words on who was away; who was there, member by member and year by year, is the attendance register's.
alter table membership.meeting
    add column chair_post   text,
    add column preparer     text,                 -- who prepares the content
    add column moved_from   date,                 -- the day it was planned for before
    add column moved_reason text,
    add column notice       text,                 -- number of the notice
    add column sent_on      date,                 -- the notice and the papers went out
    add column sent_by      bigint,
    add column agenda       jsonb not null default '[]',   -- in its order: text, presenter
    add constraint moved_with_a_reason check ((moved_from is null) = (moved_reason is null)),
    add constraint sent_by_somebody check ((sent_on is null) = (sent_by is null));
grant update (chair_post, preparer, moved_from, moved_reason, notice, sent_on, sent_by, agenda) on membership.meeting to ${app_user};
create unique index meeting_once_a_day on membership.meeting (unit_id, kind, planned_on) where called_off_at is null;

create table membership.minutes (
    meeting_id            bigint primary key references membership.meeting,
    official              integer not null,      -- who belong to the branch on the day, by class
    official_present      integer not null,
    probationary          integer not null,
    probationary_present  integer not null,
    exempt                integer not null,
    exempt_present        integer not null,
    elsewhere             integer not null,      -- introduced to another branch for a time
    barred                integer not null,      -- suspended or detained
    guests_of_branch      integer not null,      -- members of other branches here for a time, present
    excused               integer not null,
    unexcused             integer not null,
    away                  jsonb   not null default '[]',   -- as the paper names them: name, how, reason
    guests                text,
    report                text,
    conclusions           text,
    score                 integer,
    written_at            timestamptz not null default now(),
    written_by            bigint  not null,
    finished_at           timestamptz,
    finished_by           bigint,
    confirmed_at          timestamptz,
    confirmed_by          bigint,
    uploaded_on           date,
    uploaded_by           bigint,
    check (official >= official_present and official_present >= 0 and probationary >= probationary_present and probationary_present >= 0),
    check (exempt >= exempt_present and exempt_present >= 0 and elsewhere >= 0 and barred >= 0 and guests_of_branch >= 0),
    check (score between 0 and 100),
    check ((finished_at is null) = (finished_by is null) and (confirmed_at is null) = (confirmed_by is null)),
    check (confirmed_at is null or finished_at is not null),
    check ((uploaded_on is null) = (uploaded_by is null))
);

-- A speaker may be left out: then nobody can say whose opinion it was. An opinion kept in reserve stands word for word.
create table membership.opinion (
    id               bigint primary key default nextval('membership.ids'),
    meeting_id       bigint      not null references membership.meeting,
    kind             text        not null check (kind in ('said', 'reserved')),
    speaker          text,
    text             text        not null,
    recorded_at      timestamptz not null default now(),
    recorded_by      bigint      not null,
    annulled_at      timestamptz,
    annulled_by      bigint,
    annulled_reason  text,
    check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_reason is null))
);
create index opinion_of_meeting on membership.opinion (meeting_id);

-- Minutes that were confirmed are never written over: what was wrong stays, and beside it what is right, and why.
create table membership.minutes_amendment (
    id          bigint primary key default nextval('membership.ids'),
    meeting_id  bigint      not null references membership.meeting,
    part        text        not null check (part in ('attendance', 'guests', 'report', 'conclusions', 'opinions')),
    old_text    text        not null,
    new_text    text        not null,
    reason      text        not null,
    amended_on  date        not null,
    recorded_at timestamptz not null default now(),
    recorded_by bigint      not null
);
create index amendment_of_meeting on membership.minutes_amendment (meeting_id);

-- What a meeting votes on; the counts stand in membership.ballot, subject type motion.
create table membership.motion (
    id          bigint primary key default nextval('membership.ids'),
    meeting_id  bigint      not null references membership.meeting,
    text        text        not null,
    recorded_at timestamptz not null default now(),
    recorded_by bigint      not null
);
create index motion_of_meeting on membership.motion (meeting_id);
create unique index motion_once on membership.motion (meeting_id, md5(text));

do $$
declare t text;
begin
    foreach t in array array['minutes', 'opinion', 'minutes_amendment', 'motion'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format('create policy scope on membership.%I using (exists (select 1 from membership.meeting m where m.id = meeting_id))', t);
    end loop;
end $$;

grant select, insert on membership.minutes, membership.opinion, membership.minutes_amendment, membership.motion
    to ${app_user};
grant update (official, official_present, probationary, probationary_present, exempt, exempt_present, elsewhere, barred, guests_of_branch,
    excused, unexcused, away, guests, report, conclusions, score, written_at, written_by, finished_at, finished_by, confirmed_at, confirmed_by,
    uploaded_on, uploaded_by) on membership.minutes to ${app_user};
grant update (annulled_at, annulled_by, annulled_reason) on membership.opinion to ${app_user};
create index minutes_not_uploaded on membership.minutes (meeting_id) where uploaded_on is null;
