-- A wrong or dishonest rating of a branch is corrected, or cancelled so that it reports anew, by another decision on a vote of its own; that of the
-- committee by another paper of the superior. What stood before stays, with the decision that ended it (366-QĐ/TW, Điều 15).
alter table evaluation.unit_decision add column act text not null default 'rating' check (act in ('rating', 'correction', 'cancellation'));

alter table evaluation.unit_result drop constraint unit_result_review_id_key,
    add column ended_at timestamptz not null default 'infinity',
    add column ended_by bigint references evaluation.unit_decision,
    add column ended_reason text check (btrim(ended_reason) <> ''),
    add check ((ended_at = 'infinity') = (ended_by is null) and (ended_by is null) = (ended_reason is null));
create unique index unit_result_once on evaluation.unit_result (review_id) where ended_at = 'infinity';
create index unit_result_of on evaluation.unit_result (review_id);

create or replace view evaluation.unit_now with (security_invoker = true) as
select v.id as review_id, v.campaign_id, v.unit_id, v.path, p.level as proposed, cardinality(p.against) > 0 as flagged, a.level as appraised,
    o.level as adjusted, o.words as adjusted_why, d.id as result_id, coalesce(d.level, o.level, p.level) as level,
    case when d.id is not null then d.common when o.id is not null then o.common else p.common end as common,
    case when d.id is not null then d.results when o.id is not null then o.results else p.results end as results,
    greatest(p.submitted_at, o.recorded_at) as last_at
from evaluation.unit_review v
left join evaluation.unit_report p on p.review_id = v.id and p.submitted_at is not null and p.superseded_at = 'infinity'
left join evaluation.unit_opinion a on a.review_id = v.id and a.stage = 'appraisal' and a.superseded_at = 'infinity'
left join evaluation.unit_opinion o on o.review_id = v.id and o.stage = 'committee' and o.superseded_at = 'infinity'
left join evaluation.unit_result d on d.review_id = v.id and d.ended_at = 'infinity';

create or replace function evaluation.unit_decision_rests_on_a_vote() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if new.kind = 'own' and not exists (select 1 from membership.ballot b where b.id = new.ballot_id and b.passed and b.annulled_at is null
            and b.held_on <= new.signed_on and case new.act
                when 'rating' then b.subject_type = 'campaign' and b.subject_id = new.campaign_id and b.question = 'decide-units'
                else b.subject_type = 'unit-review' and b.question = case new.act when 'correction' then 'correct-unit' else 'cancel-unit' end
                    and exists (select 1 from unit_review v where v.id = b.subject_id and v.campaign_id = new.campaign_id) end) then
        raise exception 'unit rating: decision without its vote';
    end if;
    return new;
end $$;

create or replace function evaluation.unit_result_of_its_review() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if not exists (select 1 from unit_decision d join campaign c on c.id = d.campaign_id join unit_review v on v.campaign_id = d.campaign_id
            left join membership.ballot b on b.id = d.ballot_id
            where d.id = new.decision_id and v.id = new.review_id and (d.kind = 'superior') = (v.unit_id = c.unit_id) and d.act <> 'cancellation'
                and (d.act = 'rating' or d.kind = 'superior' or b.subject_id = v.id)) then
        raise exception 'unit rating: not the level that decides on this unit';
    end if;
    if not exists (select 1 from unit_report p where p.review_id = new.review_id and p.submitted_at is not null and p.superseded_at = 'infinity') then
        raise exception 'unit rating: the unit has not reported';
    end if;
    return new;
end $$;

create function evaluation.unit_result_ended_once() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if old.ended_at <> 'infinity' then
        raise exception 'unit rating: written once';
    end if;
    if not exists (select 1 from unit_decision d join campaign c on c.id = d.campaign_id join unit_review v on v.campaign_id = d.campaign_id
            left join membership.ballot b on b.id = d.ballot_id
            where d.id = new.ended_by and v.id = new.review_id and (d.kind = 'superior') = (v.unit_id = c.unit_id) and d.act <> 'rating'
                and (d.kind = 'superior' or b.subject_id = v.id)) then
        raise exception 'unit rating: ended by no decision on this unit';
    end if;
    return new;
end $$;
create trigger ended_once before update of ended_at, ended_by, ended_reason on evaluation.unit_result
    for each row execute function evaluation.unit_result_ended_once();

create or replace function evaluation.unit_report_before_the_result() returns trigger language plpgsql set search_path = evaluation, pg_temp as $$
begin
    if exists (select 1 from unit_result x where x.review_id = new.review_id and x.ended_at = 'infinity') then
        raise exception 'unit rating: decided already';
    end if;
    return new;
end $$;

grant update (ended_at, ended_by, ended_reason) on evaluation.unit_result to ${app_user};

-- The competent level has recognised the units of one kind as outstanding: the higher cap holds among them, by that decision (366-QĐ/TW, Điều 11, 1.5).
create table evaluation.unit_cap_raised (
    campaign_id        bigint      not null references evaluation.campaign,
    unit_type          text        not null,
    path               text collate "C" not null,                         -- of the unit that decides
    paper              text        not null check (btrim(paper) <> ''),
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    primary key (campaign_id, unit_type)
);
create index unit_cap_raised_path on evaluation.unit_cap_raised (path);
alter table evaluation.unit_cap_raised enable row level security;
create policy scope on evaluation.unit_cap_raised using (evaluation.in_mandate(path));
grant select, insert on evaluation.unit_cap_raised to ${app_user};
grant update (path) on evaluation.unit_cap_raised to ${app_user};
