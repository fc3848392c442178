-- the version of the surviving file right after the merge: taking it back is possible while it is still this one
alter table membership.duplicate_decision add column survivor_version bigint;
