-- The list of things to do asks a whole subtree for the few rows whose day is near.
create index standing_probationary on membership.standing (valid_from, member_id)
    where standing = 'probationary' and valid_to = 'infinity' and superseded_at = 'infinity';
create index circumstance_expected on membership.circumstance (expected_to, member_id)
    where valid_to = 'infinity' and superseded_at = 'infinity' and expected_to is not null;
create index circumstance_interrupted on membership.circumstance (member_id) where kind = 'interrupted' and superseded_at = 'infinity';
create index facts_seniority_from on membership.member_facts ((coalesce(first_decided_on, decided_on, admitted_on)))
    where superseded_at = 'infinity' and valid_to = 'infinity';
