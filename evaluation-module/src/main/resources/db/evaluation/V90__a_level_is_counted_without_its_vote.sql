-- Whoever counts levels does not ask for the ballots they rest on: those of a hundred thousand members took most of the time.
create view evaluation.level_counted with (security_invoker = true) as
select r.id as reviewed_id, r.campaign_id, r.member_id, r.unit_id, r.path, r.group_code, a.level as proposed, cardinality(a.against) > 0 as flagged,
    coalesce(d.level, o.level, a.level) as level,
    case when d.id is not null then d.common when o.id is not null then o.common else a.common end as common,
    case when d.id is not null then d.results when o.id is not null then o.results else a.results end as results,
    o.level as adjusted, o.words as adjusted_why, d.id as result_id, a.recorded_at as proposed_at, greatest(a.recorded_at, o.recorded_at) as changed_at
from evaluation.reviewed r
left join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
left join evaluation.opinion o on o.reviewed_id = r.id and o.stage = 'committee' and o.superseded_at = 'infinity'
left join evaluation.result d on d.reviewed_id = r.id and d.ended_at = 'infinity'
where r.part = 'rated';

create or replace view evaluation.level_now with (security_invoker = true) as
select n.reviewed_id, n.campaign_id, n.member_id, n.unit_id, n.path, n.group_code, n.proposed, n.flagged, n.level, n.common, n.results, n.adjusted,
    n.adjusted_why, p.level as appraised, n.result_id, b.passed as vote, greatest(n.changed_at, b.recorded_at) as last_at,
    exists (select 1 from evaluation.concern c where c.campaign_id = n.campaign_id and c.settled_on is null
        and (c.reviewed_id = n.reviewed_id or c.reviewed_id is null and c.unit_id = n.unit_id)) as to_verify
from evaluation.level_counted n
left join evaluation.opinion p on p.reviewed_id = n.reviewed_id and p.stage = 'appraisal' and p.superseded_at = 'infinity'
left join lateral (select v.passed, v.recorded_at from membership.ballot v where v.subject_type = 'evaluation' and v.subject_id = n.reviewed_id
    and v.question = 'rate-' || n.proposed and v.annulled_at is null and v.recorded_at >= n.proposed_at order by v.round desc limit 1) b on true;

grant select on evaluation.level_counted to ${app_user};
