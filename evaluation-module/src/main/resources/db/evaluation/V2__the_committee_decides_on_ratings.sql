-- What stands above the branch: opinions of the office and of the committee, what must be verified first, the decision with its vote, the result of each
-- member, that it was told, the complaint about it. Each level keeps its own opinion; a result is ended by another decision, never overwritten.

-- The path of an opinion and of a decision is that of the unit that decides: the branches below do not read them.
create table evaluation.opinion (
    id                 bigint primary key default nextval('evaluation.ids'),
    reviewed_id        bigint      not null references evaluation.reviewed,
    path               text collate "C" not null,
    stage              text        not null check (stage in ('appraisal', 'committee')),
    level              text        not null check (level in ('excellent', 'good', 'completed', 'failed')),
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    words              text        not null check (btrim(words) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity'
);
create unique index opinion_once on evaluation.opinion (reviewed_id, stage) where superseded_at = 'infinity';
create index opinion_path on evaluation.opinion (path);

-- A complaint, a denunciation or disunity: the superior verifies before anybody is rated (366-QĐ/TW, Điều 12).
create table evaluation.concern (
    id                 bigint primary key default nextval('evaluation.ids'),
    campaign_id        bigint      not null references evaluation.campaign,
    unit_id            bigint      not null references membership.unit,
    reviewed_id        bigint      references evaluation.reviewed,        -- null: of the branch as a whole
    kind               text        not null check (kind in ('complaint', 'denunciation', 'disunity')),
    on_date            date        not null,
    words              text        not null check (btrim(words) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    settled_on         date        check (settled_on >= on_date),
    finding            text        check (btrim(finding) <> ''),
    paper              text        check (btrim(paper) <> ''),
    settled_at         timestamptz,
    settled_by         bigint,
    check ((settled_on is null) = (finding is null) and (settled_on is null) = (paper is null) and (settled_on is null) = (settled_by is null)
        and (settled_on is null) = (settled_at is null))
);
create index concern_open on evaluation.concern (campaign_id, unit_id) where settled_on is null;

create table evaluation.decision (
    id                 bigint primary key default nextval('evaluation.ids'),
    campaign_id        bigint      not null references evaluation.campaign,
    path               text collate "C" not null,
    kind               text        not null check (kind in ('rating', 'correction', 'cancellation')),
    number             text        not null check (btrim(number) <> ''),
    signed_on          date        not null,
    body               text        not null check (btrim(body) <> ''),
    signer             text        not null check (btrim(signer) <> ''),
    ballot_id          bigint      not null references membership.ballot,
    rules              jsonb       not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    unique (ballot_id)
);
create index decision_campaign on evaluation.decision (campaign_id, signed_on);
create index decision_path on evaluation.decision (path);

-- The level that stands. path is that of the member's branch on the day of the review.
create table evaluation.result (
    id                 bigint primary key default nextval('evaluation.ids'),
    decision_id        bigint      not null references evaluation.decision,
    reviewed_id        bigint      not null references evaluation.reviewed,
    path               text collate "C" not null,
    level              text        not null check (level in ('excellent', 'good', 'completed', 'failed')),
    common             integer     check (common >= 0),
    results            integer     check (results >= 0),
    proposed           text        not null check (proposed in ('excellent', 'good', 'completed', 'failed')),
    reason             text,                                              -- why another level than the branch proposed
    told_on            date,
    told_how           text        check (told_how in ('meeting', 'paper', 'screen')),
    told_by            bigint,
    ended_at           timestamptz not null default 'infinity',
    ended_by           bigint      references evaluation.decision,
    ended_reason       text        check (btrim(ended_reason) <> ''),
    check (level = proposed or btrim(reason) <> ''),
    check ((told_on is null) = (told_how is null) and (told_on is null) = (told_by is null)),
    check ((ended_at = 'infinity') = (ended_by is null) and (ended_by is null) = (ended_reason is null))
);
create unique index result_once on evaluation.result (reviewed_id) where ended_at = 'infinity';
create index result_decision on evaluation.result (decision_id);
create index result_path on evaluation.result (path);

create table evaluation.rating_complaint (
    id                 bigint primary key default nextval('evaluation.ids'),
    result_id          bigint      not null references evaluation.result,
    path               text collate "C" not null,                         -- of the member
    filed_on           date        not null,
    received_on        date        not null,
    said               text        not null check (btrim(said) <> ''),
    due_on             date,                                              -- last day to complain as counted when it was filed
    answer_by          date,                                              -- last day to answer, likewise
    by_member          boolean     not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    answered_on        date        check (answered_on >= received_on),
    outcome            text        check (outcome in ('kept', 'changed', 'cancelled', 'not-accepted')),
    answer             text        check (btrim(answer) <> ''),
    paper              text        check (btrim(paper) <> ''),
    answered_by        bigint,
    check (received_on >= filed_on),
    check ((answered_on is null) = (outcome is null) and (outcome is null) = (answer is null) and (outcome is null) = (paper is null)
        and (outcome is null) = (answered_by is null))
);
create unique index rating_complaint_once on evaluation.rating_complaint (result_id);
create index rating_complaint_path on evaluation.rating_complaint (path);

-- Everybody who is rated, with the level as it stands now: decided, else as the committee would have it, else as the branch proposes. Whoever may not read
-- an opinion sees the branch's. vote: of the branch on the level it proposes now. last_at: since when nothing of it has changed.
create view evaluation.level_now with (security_invoker = true) as
select r.id as reviewed_id, r.campaign_id, r.member_id, r.unit_id, r.path, r.group_code, a.level as proposed, cardinality(a.against) > 0 as flagged,
    coalesce(d.level, o.level, a.level) as level,
    case when d.id is not null then d.common when o.id is not null then o.common else a.common end as common,
    case when d.id is not null then d.results when o.id is not null then o.results else a.results end as results,
    o.level as adjusted, o.words as adjusted_why, p.level as appraised, d.id as result_id, b.passed as vote,
    greatest(a.recorded_at, o.recorded_at, b.recorded_at) as last_at,
    exists (select 1 from evaluation.concern c where c.campaign_id = r.campaign_id and c.settled_on is null
        and (c.reviewed_id = r.id or c.reviewed_id is null and c.unit_id = r.unit_id)) as to_verify
from evaluation.reviewed r
left join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
left join evaluation.opinion p on p.reviewed_id = r.id and p.stage = 'appraisal' and p.superseded_at = 'infinity'
left join evaluation.opinion o on o.reviewed_id = r.id and o.stage = 'committee' and o.superseded_at = 'infinity'
left join evaluation.result d on d.reviewed_id = r.id and d.ended_at = 'infinity'
left join lateral (select v.passed, v.recorded_at from membership.ballot v where v.subject_type = 'evaluation' and v.subject_id = r.id
    and v.question = 'rate-' || a.level and v.annulled_at is null and v.recorded_at >= a.recorded_at order by v.round desc limit 1) b on true
where r.part = 'rated';

-- A last wall: no decision without a vote of the body that passed, before it was signed and on this very question; no result that rests on a decision of another
-- review; an answer and a telling are written once.
create function evaluation.decision_rests_on_a_vote() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if not exists (select 1 from membership.ballot b where b.id = new.ballot_id and b.passed and b.annulled_at is null and b.held_on <= new.signed_on
            and case new.kind when 'rating' then b.subject_type = 'campaign' and b.subject_id = new.campaign_id and b.question = 'decide-ratings'
                else b.subject_type = 'evaluation' and b.question in ('correct-rating', 'cancel-rating')
                    and exists (select 1 from reviewed r where r.id = b.subject_id and r.campaign_id = new.campaign_id) end) then
        raise exception 'rating: decision without its vote';
    end if;
    return new;
end $$;
create trigger rests_on_a_vote before insert on evaluation.decision for each row execute function evaluation.decision_rests_on_a_vote();

create function evaluation.result_of_its_review() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if not exists (select 1 from decision d join reviewed r on r.campaign_id = d.campaign_id where d.id = new.decision_id and r.id = new.reviewed_id
            and r.part = 'rated' and d.kind <> 'cancellation') then
        raise exception 'rating: result of another review';
    end if;
    if exists (select 1 from concern c join reviewed r on r.id = new.reviewed_id where c.settled_on is null and c.campaign_id = r.campaign_id
            and (c.reviewed_id = r.id or c.reviewed_id is null and c.unit_id = r.unit_id)) then
        raise exception 'rating: something is to be verified first';
    end if;
    return new;
end $$;
create trigger of_its_review before insert on evaluation.result for each row execute function evaluation.result_of_its_review();

create function evaluation.written_once() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'result' then
        if old.told_on is not null and (new.told_on, new.told_how, new.told_by) is distinct from (old.told_on, old.told_how, old.told_by)
            or old.ended_at <> 'infinity' and (new.ended_at, new.ended_by, new.ended_reason) is distinct from (old.ended_at, old.ended_by, old.ended_reason)
        then
            raise exception 'rating: written once';
        end if;
    elsif tg_table_name = 'concern' then
        if old.settled_on is not null then
            raise exception 'rating: written once';
        end if;
    elsif old.answered_on is not null and (new.answered_on, new.outcome, new.answer, new.paper, new.answered_by)
            is distinct from (old.answered_on, old.outcome, old.answer, old.paper, old.answered_by) then
        raise exception 'rating: written once';
    end if;
    return new;
end $$;
create trigger written_once before update of told_on, told_how, told_by, ended_at, ended_by, ended_reason on evaluation.result
    for each row execute function evaluation.written_once();
create trigger written_once before update of settled_on, finding, paper, settled_at, settled_by on evaluation.concern
    for each row execute function evaluation.written_once();
create trigger written_once before update of answered_on, outcome, answer, paper, answered_by on evaluation.rating_complaint
    for each row execute function evaluation.written_once();

do $$
declare t text;
begin
    foreach t in array array['opinion', 'concern', 'decision', 'result', 'rating_complaint'] loop
        execute format('alter table evaluation.%I enable row level security', t);
    end loop;
    foreach t in array array['opinion', 'decision', 'result', 'rating_complaint'] loop
        execute format('create policy scope on evaluation.%I using (path >= (select current_setting(''dangvu.lo'', true))
            and path < (select current_setting(''dangvu.hi'', true))
            and ((select coalesce(current_setting(''dangvu.units'', true), '''')) <> ''on'' or kernel.in_ranges(path)))', t);
    end loop;
end $$;
-- Whoever denounced is protected: only those who verify and those who decide.
create policy scope on evaluation.concern using (
    (select current_setting('dangvu.permission', true)) in ('evaluation.verify', 'evaluation.decide')
        and exists (select 1 from evaluation.campaign c where c.id = campaign_id and evaluation.in_mandate(c.path)));

-- A branch and a member read the decision by which they were rated.
create policy by_result on evaluation.decision for select using (exists (select 1 from evaluation.result r where r.decision_id = decision.id));
create policy own on evaluation.result for select using (exists (
    select 1 from evaluation.reviewed r where r.id = reviewed_id and r.member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)));
create policy own_told on evaluation.result for update using (exists (
    select 1 from evaluation.reviewed r where r.id = reviewed_id and r.member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)))
    with check (told_how = 'screen' and ended_at = 'infinity');
create policy own on evaluation.rating_complaint for select using (exists (select 1 from evaluation.result r join evaluation.reviewed v
    on v.id = r.reviewed_id where r.id = result_id and v.member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)));
create policy own_filed on evaluation.rating_complaint for insert with check (by_member and answered_on is null and exists (
    select 1 from evaluation.result r join evaluation.reviewed v on v.id = r.reviewed_id
    where r.id = result_id and v.member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)));

-- What the committee voted on the rating of one member is seen with the member's place in the review.
create policy of_evaluation on membership.ballot for select using (subject_type = 'evaluation' and exists (
    select 1 from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id where r.id = subject_id
        and r.path >= (select current_setting('dangvu.lo', true)) and r.path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(r.path))));

grant select, insert on evaluation.opinion, evaluation.concern, evaluation.decision, evaluation.result, evaluation.rating_complaint to ${app_user};
grant select on evaluation.level_now to ${app_user};
grant update (path, superseded_at) on evaluation.opinion to ${app_user};
grant update (settled_on, finding, paper, settled_at, settled_by) on evaluation.concern to ${app_user};
grant update (path) on evaluation.decision to ${app_user};
grant update (path, told_on, told_how, told_by, ended_at, ended_by, ended_reason) on evaluation.result to ${app_user};
grant update (path, answered_on, outcome, answer, paper, answered_by) on evaluation.rating_complaint to ${app_user};
