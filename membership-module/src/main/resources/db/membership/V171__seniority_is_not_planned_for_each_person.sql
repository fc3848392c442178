-- Connections of the application plan every statement anew, because of the ranges in it. Seniority is asked for person by person and carries
-- no range: one plan serves for all, a twelfth of the time. Those who were out are few, and found without reading every standing.
alter function membership.seniority_start(membership.member_facts, date, timestamptz) set plan_cache_mode = force_generic_plan;
alter function membership.seniority_start(membership.member_facts, date, timestamptz) parallel safe;
create index standing_out on membership.standing (member_id) where standing = 'out';
