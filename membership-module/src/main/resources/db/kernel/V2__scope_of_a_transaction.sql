-- The second wall. A transaction carries its scope in three settings that end with it:
--   dangvu.lo, dangvu.hi   the smallest range of unit paths that holds everything the caller may see
--   dangvu.units           'on' when the range has gaps; then dangvu.ranges lists 'lo,hi' pairs
--   dangvu.self            the caller's own member id
-- Without them nothing is visible. Settings are read in sub-selects, once a statement, not once a row.

create function kernel.in_ranges(p text) returns boolean language sql stable parallel safe as $$
    select exists (
        select 1 from unnest(string_to_array(current_setting('dangvu.ranges', true), ';')) r
        where p collate "C" >= split_part(r, ',', 1) collate "C" and p collate "C" < split_part(r, ',', 2) collate "C")
$$;
grant execute on function kernel.in_ranges(text) to ${app_user};
