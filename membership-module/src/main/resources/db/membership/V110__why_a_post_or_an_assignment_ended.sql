-- A post or an assignment ends for a reason, often by a decision of its own: not the one by which it began.
alter table membership.position_held
    add column end_reason text check (end_reason in ('term', 'moved', 'released', 'dismissed', 'died', 'reorganisation')),
    add column end_decision_id bigint references membership.decision;
alter table membership.branch_assignment
    add column end_reason text check (end_reason in ('term', 'moved', 'released', 'dismissed', 'died', 'reorganisation')),
    add column end_decision_id bigint references membership.decision;
