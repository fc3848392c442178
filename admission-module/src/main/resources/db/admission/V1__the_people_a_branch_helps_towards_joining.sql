-- People outside the Party whom a branch has on its list (quần chúng ưu tú, cảm tình Đảng). Nothing is deleted: a listing ends with its
-- reason, an entry written wrongly is superseded by the right one.
create sequence admission.ids start 50 increment 50;

create table admission.candidate (
    id                 bigint primary key default nextval('admission.ids'),
    unit_id            bigint      not null references membership.unit,   -- the branch that helps
    path               text collate "C" not null,
    full_name          text        not null,
    sort_name          text        not null,
    folded             text        not null,
    sex                text        check (sex in ('M', 'F')),
    born_on            date,
    born_precision     text        check (born_precision in ('D', 'M', 'Y')),
    ethnicity          text,
    religion           text,
    home_town          text,
    address            text,
    phone              text,
    occupation         text,
    occupation_class   text,
    general_level      text,
    professional       text,
    youth_union        boolean,
    member_before      boolean     not null default false,       -- asks to be admitted again
    note               text,
    version            bigint      not null default 0,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check ((born_on is null) = (born_precision is null))
);
create index candidate_path on admission.candidate (path);
create index candidate_folded on admission.candidate using gin (folded membership.gin_trgm_ops);

-- On the list from a resolution of the branch to another one, or to the admission.
create table admission.listing (
    id                 bigint primary key default nextval('admission.ids'),
    candidate_id       bigint      not null references admission.candidate,
    kind               text        not null check (kind in ('outstanding', 'sympathiser')),
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    resolution         text        not null,
    ended_by           text,                                      -- the resolution or decision that ended it
    end_reason         text        check (end_reason in ('sympathiser', 'admitted', 'moved', 'own-wish', 'not-striving', 'violation', 'age', 'died', 'other')),
    end_detail         text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    ended_at           timestamptz,
    ended_by_account   bigint,
    check (valid_from < valid_to),
    check ((valid_to = 'infinity') = (end_reason is null) and (valid_to = 'infinity') = (ended_by_account is null)),
    exclude using gist (candidate_id membership.gist_int8_ops with =, daterange(valid_from, valid_to) with &&)
);

create table admission.helper (
    id                 bigint primary key default nextval('admission.ids'),
    candidate_id       bigint      not null references admission.candidate,
    member_id          bigint      not null references membership.member,
    name               text        not null,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    resolution         text        not null,
    end_reason         text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check (valid_from < valid_to),
    check ((valid_to = 'infinity') = (end_reason is null)),
    exclude using gist (candidate_id membership.gist_int8_ops with =, member_id membership.gist_int8_ops with =, daterange(valid_from, valid_to) with &&)
);

-- What was done: a monthly look, a task, what an organisation said, the class and its certificate, the permission to begin the dossier.
create table admission.entry (
    id                 bigint primary key default nextval('admission.ids'),
    candidate_id       bigint      not null references admission.candidate,
    kind               text        not null check (kind in ('review', 'task', 'opinion', 'class', 'certificate', 'permission')),
    on_date            date        not null,
    due_on             date,                                      -- task
    done_on            date,                                      -- task
    result             text        check (result in ('good', 'fair', 'poor', 'agrees', 'disagrees')),
    number             text,                                      -- certificate, permission: of the paper
    body               text,                                      -- who said, gave or held it
    text               text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    superseded_at      timestamptz,
    superseded_by      bigint,
    superseded_reason  text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null))
);
create index entry_of_candidate on admission.entry (candidate_id, on_date) where superseded_at is null;
create index listing_of_candidate on admission.listing (candidate_id, valid_to);
create index helper_of_candidate on admission.helper (candidate_id, valid_to);

-- How many a unit means to win in a year. A plan, never a quota: nothing in the product counts against it.
create table admission.year_plan (
    id                 bigint primary key default nextval('admission.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    year               integer     not null check (year between 1930 and 2200),
    meant              integer     not null check (meant >= 0),
    resolution         text        not null,
    note               text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity'
);
create unique index year_plan_once on admission.year_plan (unit_id, year) where superseded_at = 'infinity';
create index year_plan_path on admission.year_plan (path, year);

do $$
declare t text;
begin
    foreach t in array array['candidate', 'year_plan'] loop
        execute format('alter table admission.%I enable row level security', t);
        execute format('create policy scope on admission.%I using (
            case when path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
                and case when (select coalesce(current_setting(''dangvu.units'', true), '''')) = ''on'' then kernel.in_ranges(path) else true end
            then true else false end)', t);
    end loop;
    foreach t in array array['listing', 'helper', 'entry'] loop
        execute format('alter table admission.%I enable row level security', t);
        execute format('create policy scope on admission.%I using (exists (select 1 from admission.candidate c where c.id = candidate_id))', t);
    end loop;
end $$;

grant usage on schema admission to ${app_user};
grant usage on sequence admission.ids to ${app_user};
grant select, insert on all tables in schema admission to ${app_user};
grant update on admission.candidate to ${app_user};
grant update (valid_to, ended_by, end_reason, end_detail, ended_at, ended_by_account) on admission.listing to ${app_user};
grant update (valid_to, end_reason) on admission.helper to ${app_user};
grant update (done_on, result, superseded_at, superseded_by, superseded_reason) on admission.entry to ${app_user};
grant update (superseded_at) on admission.year_plan to ${app_user};
