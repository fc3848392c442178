-- the decision by which somebody left a unit, beside the one by which they came
alter table membership.affiliation add column left_decision_id bigint references membership.decision;
