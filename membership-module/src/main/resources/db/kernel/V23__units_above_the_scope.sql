-- Does this path lead to a unit of the transaction's scope? For what a unit above keeps for those below it.
create function kernel.above_scope(p text) returns boolean language sql stable parallel safe as $$
    select starts_with(current_setting('dangvu.lo', true), p) or exists (
        select 1 from unnest(string_to_array(current_setting('dangvu.ranges', true), ';')) r where starts_with(split_part(r, ',', 1), p))
$$;
grant execute on function kernel.above_scope(text) to ${app_user};
