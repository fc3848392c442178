-- 2-HSĐV: 27 b the second set of dates and introducers, c the branch, d penalties, e service under the former regime; 28 c relatives abroad;
-- 30 income, house, land, business, valuables. What stood together before stays where it was written: history_notes, foreign_relations, economy.
alter table membership.member_facts
    add column readmitted_unit text,
    add column second_introducer_1 text,
    add column second_introducer_1_post text,
    add column second_introducer_2 text,
    add column second_introducer_2_post text,
    add column second_recognised_on date,
    add column second_recognised_unit text,
    add column restored_unit text,
    add column legal_penalties text,
    add column former_regime text,
    add column foreign_relatives text,
    add column household_income text,
    add column income_per_person text,
    add column house_granted text,
    add column house_owned text,
    add column land_granted text,
    add column land_owned text,
    add column business_land text,
    add column hired_workers text,
    add column valuables text;
