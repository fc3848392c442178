-- The same answer as before (V140), for each transfer in a hundredth of the time: a name is sought in the place before its surroundings are looked
-- at, the province above is found by its id in the path instead of in all periods of units, and one plan serves for all.
create or replace function membership.province_told(place text, unit bigint, day date) returns text language sql stable
    set plan_cache_mode = force_generic_plan as $$
    with named as (
        select case when day < date '2025-07-01' then p.name else p.now end as province from membership.province_name p
        where strpos(place, p.name) > 0 and place ~ ('(tỉnh|Tỉnh|thành phố|Thành phố|TP\.?|Tp\.?|,)\s*' || p.name || '(\s*[,;.()]|\s*$)')),
    own as (
        select case when day < date '2025-07-01' then p.name else p.now end as province
        from membership.unit_period stood
        join membership.unit_period above on above.unit_id = any (string_to_array(trim(both '/' from stood.path), '/')::bigint[]) and above.type = 'province'
            and above.superseded_at = 'infinity' and above.valid_from <= day and above.valid_to > day
        join membership.province_name p on above.name like '%' || p.name
        where stood.unit_id = unit and stood.superseded_at = 'infinity' and stood.valid_from <= day and stood.valid_to > day)
    select case when not exists (select from named) then 'untold' when exists (select from named join own using (province)) then 'home'
        else 'other' end
$$;
