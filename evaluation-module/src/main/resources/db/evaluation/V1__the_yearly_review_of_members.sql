-- The yearly review and rating of members. A campaign belongs to the unit that decides; the branches below it fill it in. Nothing is deleted: a
-- campaign is called off with its reason, what was written wrongly is superseded by the next.
create sequence if not exists evaluation.ids start 50 increment 50;

-- Whether a mandate of the transaction reaches this path.
create or replace function evaluation.in_mandate(path text) returns boolean language sql stable parallel safe as $$
    select path >= current_setting('dangvu.lo', true) and path < current_setting('dangvu.hi', true)
        and case when coalesce(current_setting('dangvu.units', true), '') = 'on' then kernel.in_ranges(path) else true end
$$;

create table evaluation.campaign (
    id                 bigint primary key default nextval('evaluation.ids'),
    unit_id            bigint      not null references membership.unit,   -- who decides
    path               text collate "C" not null,
    year               integer     not null check (year between 2000 and 2200),
    review_on          date        not null,                              -- the day that says which rules hold and who takes part
    self_review_by     date        not null,
    branch_by          date        not null,
    decide_by          date        not null,
    plan               text        not null check (btrim(plan) <> ''),    -- the paper that opens it
    instrument         text        not null,                              -- 366-QĐ/TW
    rules              jsonb       not null,
    version            bigint      not null default 0,
    opened_at          timestamptz not null default now(),
    opened_by          bigint      not null,
    called_off_at      timestamptz,
    called_off_by      bigint,
    called_off_reason  text,
    check (self_review_by <= branch_by and branch_by <= decide_by),
    check ((called_off_at is null) = (called_off_by is null) and (called_off_at is null) = (called_off_reason is null))
);
create unique index campaign_once on evaluation.campaign (unit_id, year) where called_off_at is null;
create index campaign_path on evaluation.campaign (path, year);

-- Members with similar posts, among whom the cap is reckoned.
create table evaluation.campaign_group (
    id                 bigint primary key default nextval('evaluation.ids'),
    campaign_id        bigint      not null references evaluation.campaign,
    code               text        not null,                              -- leader, plain, outside, or one of the province
    name               text        not null check (btrim(name) <> ''),
    form               text,
    raised_by          text        check (btrim(raised_by) <> ''),        -- the decision by which the higher cap holds for it
    unique (campaign_id, code)
);

-- Points of a group, as the province or the ward has detailed them (366-QĐ/TW, Điều 18). A new version ends the one before.
create table evaluation.sheet (
    id                 bigint primary key default nextval('evaluation.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    group_code         text        not null,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    paper              text        not null check (btrim(paper) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check (valid_from < valid_to),
    exclude using gist (unit_id membership.gist_int8_ops with =, group_code membership.gist_text_ops with =, daterange(valid_from, valid_to) with &&)
);
create table evaluation.sheet_line (
    sheet_id           bigint      not null references evaluation.sheet,
    line               integer     not null,
    part               text        not null check (part in ('common', 'results')),
    words              text        not null check (btrim(words) <> ''),
    points             integer     not null check (points > 0),
    primary key (sheet_id, line)
);

-- Everybody of the units on the day of the review, with what decided whether he takes part. The level itself is never written here.
create table evaluation.reviewed (
    id                 bigint primary key default nextval('evaluation.ids'),
    campaign_id        bigint      not null references evaluation.campaign,
    member_id          bigint      not null references membership.member,
    unit_id            bigint      not null references membership.unit,   -- the home branch of that day
    path               text collate "C" not null,
    group_code         text        not null,
    part               text        not null check (part in ('rated', 'reviewed', 'left-out')),
    reason             text        check (reason in ('exempt', 'suspended', 'too-new')),
    rests_on           date,                                              -- since when exempt or suspended; day of the admission
    enough_on          date,                                              -- too new: the first day on which it would have been enough
    elsewhere          boolean     not null default false,                -- in another branch for a time: its remark is needed
    unsure             boolean     not null default false,                -- the day of admission is not known to the day and it matters
    version            bigint      not null default 0,
    unique (campaign_id, member_id),
    foreign key (campaign_id, group_code) references evaluation.campaign_group (campaign_id, code),
    check ((part = 'rated') = (reason is null))
);
create index reviewed_path on evaluation.reviewed (path, campaign_id);
create index reviewed_member on evaluation.reviewed (member_id);

create table evaluation.regrouping (
    id                 bigint primary key default nextval('evaluation.ids'),
    reviewed_id        bigint      not null references evaluation.reviewed,
    from_code          text        not null,
    to_code            text        not null,
    reason             text        not null check (btrim(reason) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null
);
create index regrouping_of on evaluation.regrouping (reviewed_id);

-- The member's own account of the year: drafts are the writer's, what was handed in is the branch's to read.
create table evaluation.self_review (
    id                 bigint primary key default nextval('evaluation.ids'),
    reviewed_id        bigint      not null references evaluation.reviewed,
    writer             text        not null check (writer in ('member', 'proxy')),
    paper_on           date,                                              -- proxy: the day of the signed paper
    proxy_reason       text,
    strengths          text,
    weaknesses         text,
    remedies           text,
    explanation        text,                                              -- of what was suggested for the review
    direction          text,
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    level              text        check (level in ('excellent', 'good', 'completed', 'failed')),
    saved_at           timestamptz not null default now(),
    saved_by           bigint      not null,
    submitted_at       timestamptz,
    superseded_at      timestamptz not null default 'infinity',
    check (writer = 'member' or paper_on is not null and proxy_reason is not null)
);
create index self_review_of on evaluation.self_review (reviewed_id);
create unique index self_review_draft on evaluation.self_review (reviewed_id, writer) where submitted_at is null and superseded_at = 'infinity';
create unique index self_review_handed_in on evaluation.self_review (reviewed_id) where submitted_at is not null and superseded_at = 'infinity';

-- What the residence says of a working member (213-QĐ/TW), and the branch in which somebody is for a time.
create table evaluation.remark (
    id                 bigint primary key default nextval('evaluation.ids'),
    reviewed_id        bigint      not null references evaluation.reviewed,
    kind               text        not null check (kind in ('residence', 'temporary')),
    body               text        not null check (btrim(body) <> ''),
    on_date            date        not null,
    words              text        not null check (btrim(words) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity'
);
create unique index remark_once on evaluation.remark (reviewed_id, kind) where superseded_at = 'infinity';

-- The level a branch proposes, with what did not hold on that day.
create table evaluation.assessment (
    id                 bigint primary key default nextval('evaluation.ids'),
    reviewed_id        bigint      not null references evaluation.reviewed,
    path               text collate "C" not null,                         -- as of the person reviewed: the cap is added up over a hundred thousand
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    level              text        not null check (level in ('excellent', 'good', 'completed', 'failed')),
    opinion            text,                                              -- of the branch committee
    against            text[]      not null default '{}',                 -- keys of the conditions that did not hold
    against_reason     text,
    rules              jsonb       not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    check (cardinality(against) = 0 or btrim(against_reason) <> '')
);
create unique index assessment_once on evaluation.assessment (reviewed_id) where superseded_at = 'infinity';

alter table evaluation.campaign enable row level security;
alter table evaluation.campaign_group enable row level security;
alter table evaluation.sheet enable row level security;
alter table evaluation.sheet_line enable row level security;
alter table evaluation.reviewed enable row level security;
alter table evaluation.regrouping enable row level security;
alter table evaluation.self_review enable row level security;
alter table evaluation.remark enable row level security;
alter table evaluation.assessment enable row level security;

create policy scope on evaluation.reviewed using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));
create policy scope on evaluation.assessment using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));
create policy own on evaluation.reviewed for select using (member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint));

-- A branch sees the campaign of the ward in which its members are, a member the one he is in.
create policy scope on evaluation.campaign using (evaluation.in_mandate(path));
create policy taking_part on evaluation.campaign for select using (exists (select 1 from evaluation.reviewed r where r.campaign_id = campaign.id));
create policy scope on evaluation.campaign_group using (exists (select 1 from evaluation.campaign c where c.id = campaign_id));

-- Criteria name no person: whoever is judged by them may read them. Written where the mandate reaches.
create policy readable on evaluation.sheet for select using (true);
create policy written on evaluation.sheet for insert with check (evaluation.in_mandate(path));
create policy ended on evaluation.sheet for update using (evaluation.in_mandate(path));
create policy readable on evaluation.sheet_line for select using (true);
create policy written on evaluation.sheet_line for insert with check (exists (select 1 from evaluation.sheet s where s.id = sheet_id
    and evaluation.in_mandate(s.path)));

-- The draft of the member is the member's: the branch reads it when it is handed in.
create policy scope on evaluation.self_review using (exists (select 1 from evaluation.reviewed r where r.id = reviewed_id
    and case when evaluation.in_mandate(r.path) then writer = 'proxy' or submitted_at is not null else writer = 'member' or submitted_at is not null end));

-- What others say and propose the member does not read here before the level is told.
do $$
declare t text;
begin
    foreach t in array array['regrouping', 'remark'] loop
        execute format('create policy scope on evaluation.%I using (exists (select 1 from evaluation.reviewed r where r.id = reviewed_id
            and evaluation.in_mandate(r.path)))', t);
    end loop;
end $$;

grant usage on schema evaluation to ${app_user};
grant usage on sequence evaluation.ids to ${app_user};
grant execute on function evaluation.in_mandate(text) to ${app_user};
grant select, insert on evaluation.campaign, evaluation.campaign_group, evaluation.sheet, evaluation.sheet_line, evaluation.reviewed,
    evaluation.regrouping, evaluation.self_review, evaluation.remark, evaluation.assessment to ${app_user};
grant update (path, version, called_off_at, called_off_by, called_off_reason) on evaluation.campaign to ${app_user};
grant update (raised_by) on evaluation.campaign_group to ${app_user};
grant update (path, valid_to) on evaluation.sheet to ${app_user};
grant update (path, group_code, version) on evaluation.reviewed to ${app_user};
grant update (path, superseded_at) on evaluation.assessment to ${app_user};
grant update (superseded_at) on evaluation.self_review, evaluation.remark to ${app_user};
