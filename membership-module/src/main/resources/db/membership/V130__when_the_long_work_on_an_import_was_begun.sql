-- Checking and writing go on in the background. Whoever works holds an advisory lock; work that was begun a while ago and whose
-- lock nobody holds was cut off.
alter table membership.import_session add column begun_at timestamptz;
