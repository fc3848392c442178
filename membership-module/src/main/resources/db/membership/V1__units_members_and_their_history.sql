-- The register. Everything that can change over time is a row with a period of validity (valid_from inclusive,
-- valid_to exclusive) and a period of knowledge (recorded_at, superseded_at). A correction supersedes a row and adds
-- another; nothing is overwritten and nothing is deleted.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create sequence membership.ids start 50 increment 50;

create table membership.decision (
    id                 bigint primary key default nextval('membership.ids'),
    number             text        not null,
    signed_on          date        not null,
    body               text        not null,
    title              text        not null,
    document_id        bigint,
    path               text collate "C" not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null
);

create table membership.unit (
    id                 bigint primary key default nextval('membership.ids'),
    code               text        unique,
    type               text        not null,
    parent_id          bigint      references membership.unit,
    path               text collate "C" not null unique,           -- '/1/5/23/': who may see it today; closed units keep their successor's prefix
    name               text        not null,
    short_name         text        not null,
    folded             text        not null,
    opened_on          date        not null,
    closed_on          date,
    place              text,                                       -- where its papers are dated
    version            bigint      not null default 0
);
create index unit_parent on membership.unit (parent_id);

-- every name, type and parent a unit ever had
create table membership.unit_period (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    type               text        not null,
    parent_id          bigint      references membership.unit,
    path               text collate "C" not null,                  -- its place in the tree of that time
    name               text        not null,
    short_name         text        not null,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity')
);
create index unit_period_path on membership.unit_period (path);
create index unit_period_unit on membership.unit_period (unit_id);

create table membership.unit_succession (
    id                 bigint primary key default nextval('membership.ids'),
    from_unit          bigint      not null references membership.unit,
    to_unit            bigint      not null references membership.unit,
    kind               text        not null check (kind in ('merge', 'split', 'replace')),
    on_date            date        not null,
    decision_id        bigint      not null references membership.decision,
    unique (from_unit, to_unit, on_date)
);

create table membership.committee_term (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    name               text        not null,
    valid_from         date        not null,
    valid_to           date        not null,
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    version            bigint      not null default 0,
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);

-- a person known to the register; what is said of the person stands in member_facts
create table membership.member (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,   -- the unit that keeps the file today
    path               text collate "C" not null,                         -- its path: who may see the file today
    merged_into        bigint      references membership.member,          -- set when found to be the same person
    created_at         timestamptz not null default now(),
    created_by         bigint      not null,
    version            bigint      not null default 0
);
create index member_path on membership.member (path, id);

-- Dates that may be known only to the month or the year keep a precision: D, M or Y (the day stored is then the first).
create table membership.member_facts (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    valid_from         date        not null default '-infinity',
    valid_to           date        not null default 'infinity',
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    decision_number    text,
    correction_id      bigint,

    full_name          text        not null,              -- as on the birth certificate
    other_name         text,
    sort_name          text        not null,              -- given, middle, family
    folded             text        not null,              -- lower case, without marks, đ = d
    lowered            text        not null,              -- lower case, with marks
    sex                text        check (sex in ('M', 'F')),
    born_on            date,
    born_precision     text        check (born_precision in ('D', 'M', 'Y')),
    birth_registered   text,
    home_town          text,
    permanent_address  text,
    temporary_address  text,
    phone              text,
    ethnicity          text,
    religion           text,
    religious_rank     text,
    family_class       text,
    occupation_before  text,
    occupation         text,
    occupation_class   text,
    general_education  text,                              -- as written: 9/12, 10/10
    general_level      text,
    professional       text,                              -- as written
    professional_level text,
    degree             text,
    academic_title     text,
    political_theory   text,
    foreign_language   text,
    informatics        text,
    minority_language  text,
    youth_union_on     date,
    youth_union_precision text     check (youth_union_precision in ('D', 'M', 'Y')),
    youth_union_place  text,
    youth_union_member boolean,
    social_organisations text,
    recruited_on       date,
    recruited_precision text       check (recruited_precision in ('D', 'M', 'Y')),
    recruited_by       text,
    enlisted_on        date,
    enlisted_precision text        check (enlisted_precision in ('D', 'M', 'Y')),
    discharged_on      date,
    discharged_precision text      check (discharged_precision in ('D', 'M', 'Y')),
    background         text        check (background in ('army', 'police', 'retired')),
    health             text,
    invalid_class      text,
    martyr_family      boolean,
    merit_family       boolean,
    private_owner      boolean,
    foreign_spouse     boolean,
    -- joining: four dates that are never mixed up
    decided_on         date,                              -- the competent level's admission decision
    decided_precision  text        check (decided_precision in ('D', 'M', 'Y')),
    decided_number     text,
    admitted_on        date,                              -- the ceremony; printed on the card
    admitted_precision text        check (admitted_precision in ('D', 'M', 'Y')),
    admitted_unit      text,
    recognised_on      date,                              -- official from
    recognised_precision text      check (recognised_precision in ('D', 'M', 'Y')),
    recognised_unit    text,
    first_decided_on   date,                              -- re-admitted: the first admission
    readmitted_on      date,
    restored_on        date,
    introducer_1       text,
    introducer_1_post  text,
    introducer_2       text,
    introducer_2_post  text,
    history_notes      text,                              -- item 27
    foreign_relations  text,                              -- item 28
    economy            text,                              -- item 30
    note               text,
    check (valid_from < valid_to),
    exclude using gist (member_id with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity')
);
create index facts_of_member on membership.member_facts (member_id, superseded_at, valid_to);
create index facts_by_name on membership.member_facts (sort_name collate "vi-x-icu", member_id) where superseded_at = 'infinity' and valid_to = 'infinity';
create index facts_folded on membership.member_facts using gin (folded gin_trgm_ops) where superseded_at = 'infinity';

-- in which unit's list a person stands; 'home' counts, 'guest' (temporary) does not
create table membership.affiliation (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,         -- the unit's path as it is today: follows the unit
    kind               text        not null default 'home' check (kind in ('home', 'guest')),
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    arrived_by         text        not null check (arrived_by in ('opening', 'admission', 'transfer', 'restoration', 'move', 'reorganisation')),
    arrived_from       text,
    left_by            text        check (left_by in ('transfer', 'death', 'expulsion', 'removal', 'resignation', 'cancelled', 'move', 'reorganisation')),
    left_to            text,
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (valid_from < valid_to),
    check ((left_by is null) = (valid_to = 'infinity') or kind = 'guest'),
    exclude using gist (member_id with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity' and kind = 'home')
);
create index affiliation_list on membership.affiliation (path, member_id) where superseded_at = 'infinity' and valid_to = 'infinity';
create index affiliation_path on membership.affiliation (path, valid_from);
create index affiliation_of_member on membership.affiliation (member_id);
create index affiliation_of_unit on membership.affiliation (unit_id);

-- probationary, official, or out of the Party
create table membership.standing (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    standing           text        not null check (standing in ('probationary', 'official', 'out')),
    reason             text        check (reason in ('death', 'expulsion', 'removal', 'resignation', 'cancelled')),
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (valid_from < valid_to),
    check ((standing = 'out') = (reason is not null)),
    exclude using gist (member_id with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity')
);
create index standing_of_member on membership.standing (member_id);

-- exempt, suspended, temporarily elsewhere, working away, interrupted (not counted in seniority)
create table membership.circumstance (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    kind               text        not null check (kind in ('exempt', 'suspended', 'elsewhere', 'away', 'interrupted')),
    detail             text,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    expected_to        date,                              -- announced end, not yet come
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (valid_from < valid_to),
    exclude using gist (member_id with =, kind with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity')
);
create index circumstance_of_member on membership.circumstance (member_id);

-- card, citizen's number, old identity card, file number
create table membership.identifier (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    kind               text        not null check (kind in ('card', 'citizen', 'old-identity', 'file')),
    value              text        not null,
    valid_from         date        not null default '-infinity',
    valid_to           date        not null default 'infinity',
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (valid_from < valid_to),
    exclude using gist (member_id with =, kind with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity'),
    exclude using gist (kind with =, value with =, member_id with <>) where (superseded_at = 'infinity' and kind <> 'old-identity')
);
create index identifier_of_member on membership.identifier (member_id);
create index identifier_value on membership.identifier (value text_pattern_ops) where superseded_at = 'infinity';

-- posts held in committees
create table membership.position_held (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    term_id            bigint      references membership.committee_term,
    member_id          bigint      not null references membership.member,
    position           text        not null check (position in ('secretary', 'deputy', 'standing', 'committee', 'inspection', 'group-leader')),
    how                text        not null check (how in ('elected', 'appointed')),
    duty               text,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, member_id with =, position with =, daterange(valid_from, valid_to) with &&) where (superseded_at = 'infinity')
);
create index position_of_member on membership.position_held (member_id);
create index position_in_unit on membership.position_held (unit_id, valid_to);

-- committee members who follow a branch
create table membership.branch_assignment (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    unit_id            bigint      not null references membership.unit,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    decision_id        bigint      references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, member_id with =, daterange(valid_from, valid_to) with &&)
);

-- The parts of a file that are lists: family, work, training, rewards, discipline, badges, journeys abroad.
-- Months are enough for most of them: precision as above.
create table membership.file_entry (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    kind               text        not null check (kind in ('relative', 'work', 'training', 'reward', 'discipline', 'badge', 'abroad', 'title')),
    started_on         date,
    started_precision  text        check (started_precision in ('D', 'M', 'Y')),
    ended_on           date,
    ended_precision    text        check (ended_precision in ('D', 'M', 'Y')),
    label              text        not null,              -- relative: name; work: what; training: school; reward, discipline: form; badge: years; abroad: country
    relation           text,                              -- relative: father, mother, spouse, child …
    place              text,                              -- work: where; training: course; discipline, reward: deciding body; badge: number
    form               text,                              -- training: form of study; discipline: party | state | court
    result             text,                              -- training: diploma; discipline: number of the decision
    detail             text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (ended_on is null or started_on is null or started_on <= ended_on)
);
create index file_entry_of_member on membership.file_entry (member_id, kind);

-- ---- second wall: rows outside the scope of the transaction do not exist ----

alter table membership.member enable row level security;
alter table membership.affiliation enable row level security;
create policy scope on membership.affiliation using (
    (path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))
    or member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint));
create policy scope on membership.member using (
    (path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))
    or id = (select nullif(current_setting('dangvu.self', true), '')::bigint)
    or exists (select 1 from membership.affiliation a where a.member_id = member.id));
do $$
declare t text;
begin
    foreach t in array array['member_facts', 'standing', 'circumstance', 'identifier', 'file_entry', 'position_held', 'branch_assignment'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format('create policy scope on membership.%I using (exists (select 1 from membership.member m where m.id = member_id))', t);
    end loop;
end $$;

grant usage on schema membership to ${app_user};
grant usage on sequence membership.ids to ${app_user};
grant select, insert, update on all tables in schema membership to ${app_user};
