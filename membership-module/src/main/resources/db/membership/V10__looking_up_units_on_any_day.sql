-- Units are looked up by a few letters of the name, with or without marks, and listed as people count: Chi bộ 2 before Chi bộ 10.
create collation membership.vi_counting (provider = icu, locale = 'vi-u-kn-true');
create index unit_folded on membership.unit using gin (folded gin_trgm_ops);
create index unit_period_parent on membership.unit_period (parent_id);

-- The units that stood in a unit's part of the tree on a day, itself included. Today's paths do not tell: after a merger the
-- branches of a closed ward stand under the new ward, but on a day before they still count for the old one.
create function membership.units_under(unit bigint, day date) returns setof bigint language sql stable parallel safe as $$
    select below.unit_id
    from membership.unit_period top
    join membership.unit_period below on below.path >= top.path and below.path < left(top.path, -1) || '0'
    where top.unit_id = unit and top.valid_from <= day and top.valid_to > day and top.superseded_at = 'infinity'
      and below.valid_from <= day and below.valid_to > day and below.superseded_at = 'infinity'
$$;
grant execute on function membership.units_under(bigint, date) to ${app_user};
