-- Review of the members of a branch under Directive 28 (02-HD/BTCTW 2021): who is looked at, what was found, whom it was told, what others said, how the
-- branch voted; and the plan by which whoever was listed is helped. Where anything stands is worked out from these rows. Only who must know reads them:
-- under a permission of the review in the own mandate; the person concerned once told; a helper the plan of the own charge.
create table evaluation.criterion (
    id                 bigint primary key default nextval('evaluation.ids'),
    unit_id            bigint      not null references membership.unit,   -- who adds it, for itself and all below
    path               text collate "C" not null,
    label              text        not null check (btrim(label) <> ''),
    instrument         text        not null check (btrim(instrument) <> ''),
    article            text,
    mark               text        not null check (mark in ('verified', 'second-hand', 'local', 'unverified')),
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    check (valid_from <= valid_to)
);

create table evaluation.review_order (
    id                 bigint primary key default nextval('evaluation.ids'),
    unit_id            bigint      not null references membership.unit,   -- who asks its branches for a round
    path               text collate "C" not null,
    year               integer     not null check (year between 2021 and 2100),
    paper              text        not null,
    on_date            date        not null,
    due_on             date        not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    check (on_date <= due_on),
    unique (unit_id, year)
);

create table evaluation.review_round (
    id                 bigint primary key default nextval('evaluation.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    year               integer     not null check (year between 2021 and 2100),
    paper              text        not null,
    opened_on          date        not null,
    criteria           jsonb       not null,              -- code or id to its wording, as they held on that day
    rules              jsonb       not null,
    closed_on          date,
    closed_paper       text,
    closed_by          bigint,
    version            bigint      not null default 0,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    check ((closed_on is null) = (closed_paper is null) and (closed_on is null) = (closed_by is null)),
    check (closed_on is null or closed_on >= opened_on),
    unique (unit_id, year)
);

create table evaluation.screening (
    id                 bigint primary key default nextval('evaluation.ids'),
    round_id           bigint      not null references evaluation.review_round,
    member_id          bigint      not null references membership.member,
    path               text collate "C" not null,
    name               text        not null,              -- as it was then: helpers read no file
    sort_name          text        not null,
    standing           text        not null,
    told_on            date,                              -- from then on the person reads it
    helped_on          date,                              -- first day of the plan, wherever the member has gone since
    version            bigint      not null default 0,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    unique (round_id, member_id)
);
create index screening_member on evaluation.screening (member_id);
create index screening_path on evaluation.screening (path);

create table evaluation.screening_act (
    id                 bigint primary key default nextval('evaluation.ids'),
    screening_id       bigint      not null references evaluation.screening,
    step               text        not null check (step in ('found', 'told', 'word', 'front', 'asked', 'answered', 'dropped')),
    on_date            date        not null,
    details            jsonb       not null default '{}',
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    superseded_at      timestamptz,
    superseded_by      bigint,
    superseded_reason  text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null)),
    check (step <> 'found' or details->>'finding' in ('none', 'proposed'))
);
create unique index screening_act_once on evaluation.screening_act (screening_id, step) where superseded_at is null;

create table evaluation.help_plan (
    id                 bigint primary key default nextval('evaluation.ids'),
    screening_id       bigint      not null unique references evaluation.screening,
    member_id          bigint      not null references membership.member,
    unit_id            bigint      not null references membership.unit,   -- who helps: the branch of today
    path               text collate "C" not null,
    name               text        not null,
    sort_name          text        not null,
    listed_on          date        not null,
    begins_on          date        not null,
    paper              text        not null,
    rules              jsonb       not null,
    closed_on          date,
    outcome            text        check (outcome in ('progressed', 'removal', 'transferred', 'left')),
    closed_paper       text,
    closed_reason      text,
    closed_by          bigint,
    version            bigint      not null default 0,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    check (begins_on >= listed_on),
    check ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_by is null) and (closed_on is null) = (closed_paper is null))
);
create unique index help_plan_open_once on evaluation.help_plan (member_id) where closed_on is null;
create index help_plan_path on evaluation.help_plan (path);

create table evaluation.help_helper (
    id                 bigint primary key default nextval('evaluation.ids'),
    plan_id            bigint      not null references evaluation.help_plan,
    charge_id          bigint      not null references membership.member, -- whom the plan is about
    member_id          bigint      not null references membership.member, -- who helps
    path               text collate "C" not null,
    name               text        not null,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    reason             text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check (member_id <> charge_id),
    check (valid_from <= valid_to),
    check (valid_to = 'infinity' or reason is not null)
);
create unique index help_helper_once on evaluation.help_helper (plan_id, member_id) where valid_to = 'infinity';
create index help_helper_member on evaluation.help_helper (member_id);

create table evaluation.help_act (
    id                 bigint primary key default nextval('evaluation.ids'),
    plan_id            bigint      not null references evaluation.help_plan,
    kind               text        not null check (kind in ('commitment', 'step', 'result', 'contact', 'look', 'suspended', 'resumed', 'continued', 'remark',
        'recognised')),
    about_id           bigint      references evaluation.help_act,        -- the step a result belongs to
    on_date            date        not null,
    details            jsonb       not null default '{}',
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    superseded_at      timestamptz,
    superseded_by      bigint,
    superseded_reason  text,
    check ((superseded_at is null) = (superseded_reason is null) and (superseded_at is null) = (superseded_by is null)),
    check ((kind = 'result') = (about_id is not null))
);
create index help_act_plan on evaluation.help_act (plan_id, on_date);
create unique index help_act_result_once on evaluation.help_act (about_id) where superseded_at is null;

-- ---- what never happens, by whatever statement ----
create function evaluation.screening_act_in_order() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
declare
    needs text[];
begin
    if exists (select 1 from screening s join review_round r on r.id = s.round_id where s.id = new.screening_id and r.closed_on is not null) then
        raise exception 'review: round of screening % is closed', new.screening_id;
    end if;
    needs := case new.step when 'told' then array['found'] when 'word' then array['told'] when 'front' then array['found']
        when 'asked' then array['told', 'front'] when 'answered' then array['asked'] when 'dropped' then array['found'] else array[]::text[] end;
    if exists (select 1 from unnest(needs) n where not exists (select 1 from screening_act a where a.screening_id = new.screening_id and a.step = n
            and a.superseded_at is null and a.on_date <= new.on_date and (a.step <> 'found' or a.details->>'finding' = 'proposed'))) then
        raise exception 'review: % before %', new.step, needs;
    end if;
    return new;
end $$;
create trigger in_order before insert on evaluation.screening_act for each row execute function evaluation.screening_act_in_order();

create function evaluation.listing_vote_in_order() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if new.method <> 'secret' then
        raise exception 'review: the vote on a listing is secret';
    end if;
    if exists (select 1 from unnest(array['found', 'told', 'front', 'asked', 'answered']) n where not exists (select 1 from screening_act a
            where a.screening_id = new.subject_id and a.step = n and a.superseded_at is null and a.on_date <= new.held_on)) then
        raise exception 'review: vote before its proofs';
    end if;
    if exists (select 1 from screening_act a where a.screening_id = new.subject_id and a.step = 'dropped' and a.superseded_at is null) then
        raise exception 'review: the proposal was dropped';
    end if;
    return new;
end $$;
create trigger listing_in_order before insert on membership.ballot for each row when (new.subject_type = 'screening')
    execute function evaluation.listing_vote_in_order();

create function evaluation.help_plan_needs_the_vote() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if tg_op = 'INSERT' and not exists (select 1 from membership.ballot b join screening s on s.id = b.subject_id
            where b.subject_type = 'screening' and b.subject_id = new.screening_id and s.member_id = new.member_id and b.passed and b.annulled_at is null
                and b.held_on = new.listed_on) then
        raise exception 'help: nobody is listed without the vote of the branch';
    end if;
    if tg_op = 'UPDATE' and old.closed_on is not null and new is distinct from old and (new.closed_on is null or new.outcome <> old.outcome) then
        raise exception 'help: an ended plan stays ended';
    end if;
    if tg_op = 'UPDATE' and old.closed_on is null and new.outcome in ('progressed', 'removal') and not exists (select 1 from membership.ballot b
            where b.subject_type = 'help-plan' and b.subject_id = new.id and b.passed and b.annulled_at is null
                and b.question = new.outcome and b.held_on <= new.closed_on) then
        raise exception 'help: % without the vote of the branch', new.outcome;
    end if;
    if tg_op = 'UPDATE' and old.closed_on is null and new.outcome = 'progressed' and not exists (select 1 from help_act a
            where a.plan_id = new.id and a.kind = 'recognised' and a.superseded_at is null) then
        raise exception 'help: progressed without a decision';
    end if;
    if tg_op = 'UPDATE' and old.closed_on is null and new.outcome in ('transferred', 'left') and not exists (select 1 from help_act a
            where a.plan_id = new.id and a.kind = 'remark' and a.superseded_at is null) then
        raise exception 'help: % without a remark', new.outcome;
    end if;
    return new;
end $$;
create trigger needs_the_vote before insert or update on evaluation.help_plan for each row execute function evaluation.help_plan_needs_the_vote();

-- ---- where it stands: carried along by the database, since whoever moves a unit or a member reads none of it ----
create function evaluation.review_follows_unit() returns trigger language plpgsql security definer set search_path = evaluation, pg_temp as $$
declare t text;
begin
    foreach t in array array['criterion', 'review_order', 'review_round', 'screening', 'help_plan', 'help_helper'] loop
        execute format('update evaluation.%I set path = $1 where path = $2', t) using new.path, old.path;
    end loop;
    update membership.ballot set path = new.path where path = old.path and subject_type in ('screening', 'help-plan');
    return null;
end $$;
create trigger review_follows after update of path on membership.unit for each row when (old.path <> new.path)
    execute function evaluation.review_follows_unit();

-- The plan goes with the member to the branch that receives him.
create function evaluation.help_follows_member() returns trigger language plpgsql security definer set search_path = evaluation, pg_temp as $$
begin
    update help_helper h set path = new.path from help_plan p where p.id = h.plan_id and p.member_id = new.id and p.closed_on is null;
    update membership.ballot b set path = new.path from help_plan p where b.subject_type = 'help-plan' and b.subject_id = p.id and p.member_id = new.id
        and p.closed_on is null;
    update help_plan set unit_id = new.unit_id, path = new.path where member_id = new.id and closed_on is null;
    return null;
end $$;
create trigger help_follows after update of unit_id, path on membership.member for each row when (old.path <> new.path)
    execute function evaluation.help_follows_member();

-- What is due, for the list of things to do, which opens no review: no name, no person, and only to an account whose own mandate is to see to it.
create function evaluation.review_dues(day date) returns table (kind text, unit_id bigint, path text, n integer, due date, begins date, acts jsonb)
language sql stable security definer set search_path = evaluation, pg_temp as $$
    with who as (select a.id, a.member_id from kernel.account a where a.id = nullif(current_setting('dangvu.account', true), '')::bigint
            and a.closed_at is null and current_setting('dangvu.permission', true) = 'task.read'),
        held as (select m.role, u.path from who join kernel.mandate m on m.account_id = who.id and m.valid_from <= $1 and m.valid_to > $1
            join membership.unit u on u.id = m.unit_id
            where m.role in ('branch-secretary', 'committee-secretary', 'standing-committee-member')),
        open as (select s.id, s.member_id, s.path, s.told_on, r.unit_id, f.id as found,
                exists (select 1 from screening_act a where a.screening_id = s.id and a.step = 'front' and a.superseded_at is null) as front,
                (select a.on_date from screening_act a where a.screening_id = s.id and a.step = 'asked' and a.superseded_at is null) as asked,
                exists (select 1 from screening_act a where a.screening_id = s.id and a.step = 'answered' and a.superseded_at is null) as answered,
                exists (select 1 from screening_act a where a.screening_id = s.id and a.step = 'word' and a.superseded_at is null) as word,
                exists (select 1 from membership.ballot b where b.subject_type = 'screening' and b.subject_id = s.id and b.annulled_at is null) as voted
            from review_round r join screening s on s.round_id = r.id
            join screening_act f on f.screening_id = s.id and f.step = 'found' and f.superseded_at is null and f.details->>'finding' = 'proposed'
            where r.closed_on is null and not exists (select 1 from screening_act d where d.screening_id = s.id and d.step = 'dropped'
                and d.superseded_at is null)),
        waiting as (
            select 'ct28-tell' as kind, o.unit_id, o.path, count(*)::int as n, null::date as due, null::date as begins, null::jsonb as acts
            from open o where o.told_on is null group by 2, 3
            union all select 'ct28-front', o.unit_id, o.path, count(*)::int, null, null, null from open o where o.told_on is not null and not o.front group by 2, 3
            union all select 'ct28-ask', o.unit_id, o.path, count(*)::int, null, null, null from open o where o.told_on is not null and o.front and o.asked is null
                group by 2, 3
            union all select 'ct28-superior', o.unit_id, o.path, count(*)::int, null, min(o.asked), null from open o where o.asked is not null and not o.answered
                group by 2, 3
            union all select 'ct28-vote', o.unit_id, o.path, count(*)::int, null, null, null from open o where o.answered and not o.voted group by 2, 3
            union all select 'ct28-round', b.id, b.path, d.year, d.due_on, d.on_date, null from review_order d
                join membership.unit b on b.path > d.path and b.path < d.path || '~' and b.type like '%branch' and b.closed_on is null
                where not exists (select 1 from review_round r where r.unit_id = b.id and r.year = d.year)
            union all select 'ct28-help-start', r.unit_id, s.path, count(*)::int, null, null, null from screening s join review_round r on r.id = s.round_id
                join membership.ballot b on b.subject_type = 'screening' and b.subject_id = s.id and b.passed and b.annulled_at is null
                where s.helped_on is null group by 2, 3
            union all select 'help-plan', p.unit_id, p.path, (select count(*)::int from help_helper h where h.plan_id = p.id and h.valid_to = 'infinity'),
                null, p.begins_on, coalesce((select jsonb_agg(jsonb_build_array(a.kind, a.on_date, a.details->>'quarter') order by a.on_date, a.id)
                    from help_act a where a.plan_id = p.id and a.superseded_at is null and a.kind in ('look', 'suspended', 'resumed', 'continued')), '[]')
            from help_plan p where p.closed_on is null)
    select w.kind, w.unit_id, w.path, w.n, w.due, w.begins, w.acts from waiting w
    where exists (select 1 from held h where w.path >= h.path and w.path < h.path || '~'
        and case when w.kind = 'ct28-superior' then h.role <> 'branch-secretary' else h.role = 'branch-secretary' end)
    union all select 'ct28-own', o.unit_id, o.path, 1, null, o.told_on, null from open o join who on who.member_id = o.member_id
        where o.told_on is not null and not o.word and not o.voted
$$;

-- ---- who reads it ----
create function evaluation.reviews(path text) returns boolean language sql stable parallel safe as $$
    select (select current_setting('dangvu.permission', true)) like 'review.%' and evaluation.in_mandate(path)
$$;
create function evaluation.reads_own(member bigint) returns boolean language sql stable parallel safe as $$
    select (select current_setting('dangvu.permission', true)) = 'own.review' and member = nullif(current_setting('dangvu.self', true), '')::bigint
$$;

do $$
declare t text;
begin
    foreach t in array array['criterion', 'review_order', 'review_round', 'screening', 'screening_act', 'help_plan', 'help_helper', 'help_act'] loop
        execute format('alter table evaluation.%I enable row level security', t);
    end loop;
    foreach t in array array['review_round', 'screening', 'help_plan', 'help_helper'] loop
        execute format('create policy scope on evaluation.%I using (evaluation.reviews(path))', t);
    end loop;
end $$;
-- Criteria and the order to hold rounds name nobody: a branch reads those of the ward above it.
create policy readable on evaluation.criterion for select using ((select current_setting('dangvu.permission', true)) like 'review.%');
create policy written on evaluation.criterion for insert with check (evaluation.reviews(path));
create policy ended on evaluation.criterion for update using (evaluation.reviews(path));
create policy readable on evaluation.review_order for select using ((select current_setting('dangvu.permission', true)) like 'review.%');
create policy written on evaluation.review_order for insert with check (evaluation.reviews(path));

create policy own on evaluation.screening for select using (told_on is not null and evaluation.reads_own(member_id));
create policy scope on evaluation.screening_act using (exists (select 1 from evaluation.screening s where s.id = screening_id));
create policy own on evaluation.help_helper for select using (evaluation.reads_own(member_id) or evaluation.reads_own(charge_id));
create policy own on evaluation.help_plan for select using (evaluation.reads_own(member_id) or exists (
    select 1 from evaluation.help_helper h where h.plan_id = help_plan.id and h.valid_to = 'infinity' and evaluation.reads_own(h.member_id)));
-- Whoever opens a case for want of progress proves it by the plan.
create policy of_leaving on evaluation.help_plan for select using ((select current_setting('dangvu.permission', true)) = 'leaving.keep'
    and evaluation.in_mandate(path));
create policy scope on evaluation.help_act using (exists (select 1 from evaluation.help_plan p where p.id = plan_id));

-- The votes of a review are not read with the other votes of the branch.
create policy of_review on membership.ballot as restrictive for select using (subject_type not in ('screening', 'help-plan')
    or (subject_type = 'screening' and exists (select 1 from evaluation.screening s where s.id = subject_id))
    or (subject_type = 'help-plan' and exists (select 1 from evaluation.help_plan p where p.id = subject_id)));

grant usage on schema evaluation to ${app_user};
grant usage on sequence evaluation.ids to ${app_user};
revoke all on function evaluation.review_dues(date), evaluation.review_follows_unit(), evaluation.help_follows_member() from public;
grant execute on function evaluation.reviews(text), evaluation.reads_own(bigint), evaluation.review_dues(date) to ${app_user};
grant select, insert on evaluation.criterion, evaluation.review_order, evaluation.review_round, evaluation.screening, evaluation.screening_act,
    evaluation.help_plan, evaluation.help_helper, evaluation.help_act to ${app_user};
grant update (valid_to) on evaluation.criterion to ${app_user};
grant update (closed_on, closed_paper, closed_by, version) on evaluation.review_round to ${app_user};
grant update (told_on, helped_on, version) on evaluation.screening to ${app_user};
grant update (superseded_at, superseded_by, superseded_reason) on evaluation.screening_act, evaluation.help_act to ${app_user};
grant update (closed_on, outcome, closed_paper, closed_reason, closed_by, version) on evaluation.help_plan to ${app_user};
grant update (valid_to, reason) on evaluation.help_helper to ${app_user};

-- Whether the branch has voted on a proposal the person concerned reads: nothing of the count.
create function evaluation.screening_voted(screening bigint) returns boolean language sql stable security definer set search_path = evaluation, pg_temp as $$
    select exists (select 1 from membership.ballot b join screening s on s.id = b.subject_id where b.subject_type = 'screening' and b.subject_id = $1
        and b.annulled_at is null and current_setting('dangvu.permission', true) = 'own.review'
        and s.member_id = nullif(current_setting('dangvu.self', true), '')::bigint)
$$;
revoke all on function evaluation.screening_voted(bigint) from public;
grant execute on function evaluation.screening_voted(bigint) to ${app_user};

-- Nor are its papers read with other papers that were printed.
create policy of_review on kernel.generated_form as restrictive for select using (subject_type not in ('screening', 'help-plan', 'review-round')
    or (select current_setting('dangvu.permission', true)) like 'review.%');
