-- The rating of a branch, or of the committee itself, in the review of a year: own report (form 01), opinions, the committee's vote and decision; the
-- committee's own level is the superior's to decide and is entered from its paper. path of a row is that of the unit that is rated.
create table evaluation.unit_review (
    id                 bigint primary key default nextval('evaluation.ids'),
    campaign_id        bigint      not null references evaluation.campaign,
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    version            bigint      not null default 0,
    unique (campaign_id, unit_id)
);
create index unit_review_path on evaluation.unit_review (path, campaign_id);

-- The unit's own account of the year. A draft is the unit's; what was handed in is replaced by the next that is handed in.
create table evaluation.unit_report (
    id                 bigint primary key default nextval('evaluation.ids'),
    review_id          bigint      not null references evaluation.unit_review,
    path               text collate "C" not null,
    strengths          text,
    weaknesses         text,
    causes             text,
    remedies           text,
    direction          text,
    beyond             integer     check (beyond between 0 and 100),      -- percent of tasks beyond what was asked
    mended             integer     check (mended between 0 and 100),      -- percent of earlier faults put right
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    level              text        check (level in ('excellent', 'good', 'completed', 'failed')),
    against            text[]      not null default '{}',                 -- keys of the conditions that did not hold when it was handed in
    against_reason     text,
    rules              jsonb,
    saved_at           timestamptz not null default now(),
    saved_by           bigint      not null,
    submitted_at       timestamptz,
    superseded_at      timestamptz not null default 'infinity',
    check (cardinality(against) = 0 or btrim(against_reason) <> ''),
    check (submitted_at is null or level is not null and rules is not null and btrim(strengths) <> '' and btrim(weaknesses) <> '')
);
create index unit_report_of on evaluation.unit_report (review_id);
create index unit_report_path on evaluation.unit_report (path);
create unique index unit_report_draft on evaluation.unit_report (review_id) where submitted_at is null and superseded_at = 'infinity';
create unique index unit_report_handed_in on evaluation.unit_report (review_id) where submitted_at is not null and superseded_at = 'infinity';

create table evaluation.unit_opinion (
    id                 bigint primary key default nextval('evaluation.ids'),
    review_id          bigint      not null references evaluation.unit_review,
    path               text collate "C" not null,                         -- of the unit that decides: a branch does not read it before
    stage              text        not null check (stage in ('appraisal', 'committee')),
    level              text        not null check (level in ('excellent', 'good', 'completed', 'failed')),
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    words              text        not null check (btrim(words) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity'
);
create unique index unit_opinion_once on evaluation.unit_opinion (review_id, stage) where superseded_at = 'infinity';
create index unit_opinion_path on evaluation.unit_opinion (path);

create table evaluation.unit_decision (
    id                 bigint primary key default nextval('evaluation.ids'),
    campaign_id        bigint      not null references evaluation.campaign,
    path               text collate "C" not null,
    kind               text        not null check (kind in ('own', 'superior')),
    number             text        not null check (btrim(number) <> ''),
    signed_on          date        not null,
    body               text        not null check (btrim(body) <> ''),
    signer             text        not null check (btrim(signer) <> ''),
    ballot_id          bigint      unique references membership.ballot,
    rules              jsonb       not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check ((kind = 'own') = (ballot_id is not null))
);
create index unit_decision_of on evaluation.unit_decision (campaign_id, signed_on);
create index unit_decision_path on evaluation.unit_decision (path);

create table evaluation.unit_result (
    id                 bigint primary key default nextval('evaluation.ids'),
    decision_id        bigint      not null references evaluation.unit_decision,
    review_id          bigint      not null references evaluation.unit_review,
    path               text collate "C" not null,
    level              text        not null check (level in ('excellent', 'good', 'completed', 'failed')),
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    proposed           text        check (proposed in ('excellent', 'good', 'completed', 'failed')),
    reason             text,                                              -- why another level than the unit gave itself
    unique (review_id)
);
create index unit_result_decision on evaluation.unit_result (decision_id);
create index unit_result_path on evaluation.unit_result (path);

-- Every unit that has handed in its report, with the level as it stands now. last_at: since when nothing of it has changed.
create view evaluation.unit_now with (security_invoker = true) as
select v.id as review_id, v.campaign_id, v.unit_id, v.path, p.level as proposed, cardinality(p.against) > 0 as flagged, a.level as appraised,
    o.level as adjusted, o.words as adjusted_why, d.id as result_id, coalesce(d.level, o.level, p.level) as level,
    case when d.id is not null then d.common when o.id is not null then o.common else p.common end as common,
    case when d.id is not null then d.results when o.id is not null then o.results else p.results end as results,
    greatest(p.submitted_at, o.recorded_at) as last_at
from evaluation.unit_review v
left join evaluation.unit_report p on p.review_id = v.id and p.submitted_at is not null and p.superseded_at = 'infinity'
left join evaluation.unit_opinion a on a.review_id = v.id and a.stage = 'appraisal' and a.superseded_at = 'infinity'
left join evaluation.unit_opinion o on o.review_id = v.id and o.stage = 'committee' and o.superseded_at = 'infinity'
left join evaluation.unit_result d on d.review_id = v.id;

-- A last wall: the committee decides on its branches after its own vote, the superior on the committee and on nobody else.
create function evaluation.unit_decision_rests_on_a_vote() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if new.kind = 'own' and not exists (select 1 from membership.ballot b where b.id = new.ballot_id and b.passed and b.annulled_at is null
            and b.held_on <= new.signed_on and b.subject_type = 'campaign' and b.subject_id = new.campaign_id and b.question = 'decide-units') then
        raise exception 'unit rating: decision without its vote';
    end if;
    return new;
end $$;
create trigger rests_on_a_vote before insert on evaluation.unit_decision
    for each row execute function evaluation.unit_decision_rests_on_a_vote();

create function evaluation.unit_result_of_its_review() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if not exists (select 1 from unit_decision d join campaign c on c.id = d.campaign_id join unit_review v on v.campaign_id = d.campaign_id
            where d.id = new.decision_id and v.id = new.review_id and (d.kind = 'superior') = (v.unit_id = c.unit_id)) then
        raise exception 'unit rating: not the level that decides on this unit';
    end if;
    if not exists (select 1 from unit_report p where p.review_id = new.review_id and p.submitted_at is not null and p.superseded_at = 'infinity') then
        raise exception 'unit rating: the unit has not reported';
    end if;
    return new;
end $$;
create trigger of_its_review before insert on evaluation.unit_result for each row execute function evaluation.unit_result_of_its_review();

-- What is decided is not reported anew.
create function evaluation.unit_report_before_the_result() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if exists (select 1 from unit_result x where x.review_id = new.review_id) then
        raise exception 'unit rating: decided already';
    end if;
    return new;
end $$;
create trigger before_the_result before insert on evaluation.unit_report for each row execute function evaluation.unit_report_before_the_result();

do $$
declare t text;
begin
    foreach t in array array['unit_review', 'unit_report', 'unit_opinion', 'unit_decision', 'unit_result'] loop
        execute format('alter table evaluation.%I enable row level security', t);
    end loop;
    foreach t in array array['unit_review', 'unit_opinion', 'unit_decision', 'unit_result'] loop
        execute format('create policy scope on evaluation.%I using (path >= (select current_setting(''dangvu.lo'', true))
            and path < (select current_setting(''dangvu.hi'', true))
            and ((select coalesce(current_setting(''dangvu.units'', true), '''')) <> ''on'' or kernel.in_ranges(path)))', t);
    end loop;
end $$;
-- A draft is read by whoever writes it: the branch that keeps its own, the office for the committee alone.
create policy scope on evaluation.unit_report using (evaluation.in_mandate(path) and (submitted_at is not null
    or (select current_setting('dangvu.permission', true)) = 'evaluation.keep'
    or (select current_setting('dangvu.permission', true)) = 'evaluation.plan' and exists (select 1 from evaluation.unit_review v
        join evaluation.campaign c on c.id = v.campaign_id and c.unit_id = v.unit_id where v.id = review_id)));
-- A branch reads the decision by which it was rated.
create policy by_result on evaluation.unit_decision for select using (exists (select 1 from
    evaluation.unit_result x where x.decision_id = unit_decision.id));

grant select, insert on evaluation.unit_review, evaluation.unit_report, evaluation.unit_opinion, evaluation.unit_decision, evaluation.unit_result
    to ${app_user};
grant select on evaluation.unit_now to ${app_user};
grant update (path, version) on evaluation.unit_review to ${app_user};
grant update (path, superseded_at) on evaluation.unit_report, evaluation.unit_opinion to ${app_user};
grant update (path) on evaluation.unit_decision, evaluation.unit_result to ${app_user};
