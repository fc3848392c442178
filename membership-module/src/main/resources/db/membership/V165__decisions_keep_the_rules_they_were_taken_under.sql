-- Which rules, in which version, a decision was judged by on its day: so that an old one is re-examined under old law.
alter table membership.decision add column rules jsonb;
alter table membership.correction add column rules jsonb;          -- of the proposal; of the approval once there is one
alter table membership.unit_consent add column rules jsonb;

-- By which decision a unit ended.
alter table membership.unit add column closing_decision_id bigint references membership.decision;
