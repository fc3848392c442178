-- A dossier is the way of one person from the permission to begin to the recognition as an official member. What was done stands in acts; a
-- step is written once, a wrong one is superseded with its reason. Votes stand in membership.ballot, papers in kernel.document.
alter table admission.candidate add account_id bigint references kernel.account;   -- the applicant's own account, where there is one
create unique index candidate_account on admission.candidate (account_id) where account_id is not null;

create table admission.dossier (
    id                 bigint primary key default nextval('admission.ids'),
    candidate_id       bigint      not null references admission.candidate,
    unit_id            bigint      not null references membership.unit,   -- the branch that considers
    path               text collate "C" not null,
    again              boolean     not null,                              -- was a member before
    opened_on          date        not null,
    member_id          bigint      references membership.member,          -- since the ceremony; of somebody who was a member before: since the opening
    account_id         bigint,                                            -- of the applicant
    step               text        not null,                              -- for lists: the first that can be taken, or is waited for
    progress           jsonb       not null default '{}',                 -- state of every step, for lists and for the applicant
    due_on             date,                                              -- for lists: the next clock that runs
    due_key            text,
    stale_on           date        not null default '-infinity',          -- from this day on time itself may have changed what is kept here
    branch_on          date,                                              -- resolutions and decisions, for figures
    decided_on         date,
    ceremony_on        date,
    recognised_on      date,
    closed_on          date,
    outcome            text        check (outcome in ('recognised', 'withdrawn', 'refused', 'deleted', 'cancelled', 'moved')),
    closed_reason      text,
    closed_by          bigint,
    version            bigint      not null default 0,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_by is null))
);
create unique index dossier_open_once on admission.dossier (candidate_id) where closed_on is null;
create index dossier_path on admission.dossier (path, closed_on, due_on);
create index dossier_stale on admission.dossier (stale_on) where closed_on is null;
create index dossier_member on admission.dossier (member_id);
create index dossier_account on admission.dossier (account_id) where account_id is not null;
create index dossier_candidate on admission.dossier (candidate_id);
create index helper_member on admission.helper (member_id) where valid_to = 'infinity';

create table admission.act (
    id                 bigint primary key default nextval('admission.ids'),
    dossier_id         bigint      not null references admission.dossier,
    step               text        not null,
    on_date            date        not null,
    details            jsonb       not null default '{}',
    decision_id        bigint      references membership.decision,
    rules              jsonb,                                             -- what it was judged by
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    superseded_at      timestamptz,
    superseded_by      bigint,
    superseded_reason  text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null))
);
create unique index act_once on admission.act (dossier_id, step) where superseded_at is null;

-- The applicant's declaration (2-KNĐ), an edition for every time it was saved.
create table admission.declaration (
    id                 bigint primary key default nextval('admission.ids'),
    dossier_id         bigint      not null references admission.dossier,
    facts              jsonb       not null,
    nothing            jsonb       not null,                              -- items declared as "không có"
    life               text,                                              -- item 14
    own_view           text,                                              -- item 22
    signed_on          date,                                              -- item 23
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    superseded_at      timestamptz not null default 'infinity'
);
create unique index declaration_once on admission.declaration (dossier_id) where superseded_at = 'infinity';

-- The lines of its tables: work, training, travel, rewards, disciplines, relatives.
create table admission.declared_line (
    id                 bigint primary key default nextval('admission.ids'),
    dossier_id         bigint      not null references admission.dossier,
    kind               text        not null check (kind in ('relative', 'work', 'training', 'reward', 'discipline', 'abroad')),
    label              text        not null,
    folded             text        not null,
    relation           text,
    started_on         date,
    started_precision  text        check (started_precision in ('D', 'M', 'Y')),
    ended_on           date,
    ended_precision    text        check (ended_precision in ('D', 'M', 'Y')),
    place              text,
    form               text,
    result             text,
    detail             text,
    party_member       boolean     not null default false,                -- of a relative: a member, fully declared
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    superseded_reason  text,
    check ((superseded_at = 'infinity') = (superseded_by is null))
);
create index declared_line_of on admission.declared_line (dossier_id) where superseded_at = 'infinity';

-- A place asked whether what is declared is true; or why nobody is asked.
create table admission.verification (
    id                 bigint primary key default nextval('admission.ids'),
    dossier_id         bigint      not null references admission.dossier,
    place              text        not null,
    about              text        not null,                              -- whom and what
    abroad             boolean     not null default false,
    waived             text        check (waived in ('full', 'history')), -- nobody is asked; the history only is not asked
    waived_reason      text,
    sent_on            date,
    number             text,
    verifier           text,                                              -- who went there, or null: by letter
    reminded_on        date,
    replied_on         date,
    result             text        check (result in ('true', 'problem')),
    reply              text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz,
    superseded_by      bigint,
    superseded_reason  text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null)),
    check ((waived is null) = (waived_reason is null)),
    check (waived = 'full' or sent_on is not null),
    check ((replied_on is null) = (result is null))
);
create index verification_of on admission.verification (dossier_id);

-- Who answers for the applicant: official members, or an organisation by resolution.
create table admission.introducer (
    id                 bigint primary key default nextval('admission.ids'),
    dossier_id         bigint      not null references admission.dossier,
    kind               text        not null check (kind in ('member', 'youth-union', 'trade-union')),
    member_id          bigint      references membership.member,
    name               text        not null,
    together_since     date,
    assigned           boolean     not null default false,                -- put in by the branch for one who left
    resolution         text,                                              -- of the branch, of the organisation
    paper_on           date,                                              -- 3-KNĐ, 4-KNĐ
    details            jsonb       not null default '{}',
    ended_on           date,
    end_reason         text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check ((kind = 'member') = (member_id is not null)),
    check ((ended_on is null) = (end_reason is null))
);
create unique index introducer_once on admission.introducer (dossier_id, member_id) where ended_on is null and member_id is not null;
create unique index introducer_kind_once on admission.introducer (dossier_id, kind) where ended_on is null and kind <> 'member';

-- Whom a candidate concerns besides those above the branch: the applicant, and whoever helps. Reads as the owner; asked only for rows that no
-- mandate reaches.
create function admission.is_near(candidate bigint) returns boolean language sql stable security definer set search_path = admission, pg_temp as $$
    select exists (select 1 from admission.candidate c where c.id = candidate
            and c.account_id = nullif(current_setting('dangvu.account', true), '')::bigint)
        or exists (select 1 from admission.helper h where h.candidate_id = candidate and h.valid_to = 'infinity'
            and h.member_id = nullif(current_setting('dangvu.self', true), '')::bigint)
        or exists (select 1 from admission.dossier d where d.candidate_id = candidate
            and d.member_id = nullif(current_setting('dangvu.self', true), '')::bigint)
$$;
grant execute on function admission.is_near(bigint) to ${app_user};

do $$
declare t text;
begin
    foreach t in array array['candidate', 'dossier'] loop
        execute format('alter table admission.%I enable row level security', t);
        execute format('drop policy if exists scope on admission.%I', t);
        execute format('create policy scope on admission.%I using (
            case when path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
                and case when (select coalesce(current_setting(''dangvu.units'', true), '''')) = ''on'' then kernel.in_ranges(path) else true end
            then true else admission.is_near(%s) end)', t, case t when 'candidate' then 'id' else 'candidate_id' end);
    end loop;
    foreach t in array array['act', 'declaration', 'declared_line', 'verification', 'introducer'] loop
        execute format('alter table admission.%I enable row level security', t);
        execute format('create policy scope on admission.%I using (exists (select 1 from admission.dossier d where d.id = dossier_id))', t);
    end loop;
end $$;

grant select, insert on admission.dossier, admission.act, admission.declaration, admission.declared_line, admission.verification,
    admission.introducer to ${app_user};
grant update (unit_id, path, member_id, account_id, step, progress, due_on, due_key, stale_on, branch_on, decided_on, ceremony_on, recognised_on, closed_on, outcome,
    closed_reason, closed_by, version) on admission.dossier to ${app_user};
grant update (superseded_at, superseded_by, superseded_reason) on admission.act, admission.declared_line, admission.verification to ${app_user};
grant update (superseded_at) on admission.declaration to ${app_user};
grant update (reminded_on, replied_on, result, reply) on admission.verification to ${app_user};
grant update (paper_on, details, ended_on, end_reason) on admission.introducer to ${app_user};

-- An applicant reads again what the own account handed in or printed for the own dossier, nothing else of it.
create policy own_dossier on kernel.document for select using (subject_type = 'dossier'
    and uploaded_by = (select nullif(current_setting('dangvu.account', true), '')::bigint)
    and exists (select 1 from admission.dossier d where d.id = subject_id));
create policy own_dossier on kernel.generated_form for select using (subject_type = 'dossier'
    and made_by = (select nullif(current_setting('dangvu.account', true), '')::bigint)
    and exists (select 1 from admission.dossier d where d.id = subject_id));
