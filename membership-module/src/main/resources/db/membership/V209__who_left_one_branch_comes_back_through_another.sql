-- Somebody who left one branch is admitted again in another. That branch does not reach the old file and need not: it asks whether the person has
-- left, and with the ceremony the file comes to it. Both functions read as the owner and tell no more than that.

-- Whether somebody of the register had left by that day and has not come back since.
create function membership.has_left(of_member bigint, day date) returns boolean language sql stable security definer
    set search_path = membership, pg_temp as $$
    select exists (select 1 from standing s join member m on m.id = s.member_id and m.merged_into is null
        where s.member_id = of_member and s.standing = 'out' and s.superseded_at = 'infinity' and s.valid_from <= day and s.valid_to = 'infinity')
$$;

-- The file of such a person is moved to a unit of the transaction's scope, from where the readmission is then written as any change is. False, and
-- nothing moved, of anybody else.
create function membership.file_comes_back(of_member bigint, to_unit bigint, day date) returns boolean language sql volatile security definer
    set search_path = membership, pg_temp as $$
    with moved as (
        update member m set unit_id = u.id, path = u.path from unit u
        where m.id = of_member and u.id = to_unit and has_left(of_member, day)
          and u.path >= current_setting('dangvu.lo', true) and u.path < current_setting('dangvu.hi', true)
          and case when coalesce(current_setting('dangvu.units', true), '') = 'on' then kernel.in_ranges(u.path) else true end
        returning 1)
    select exists (select 1 from moved)
$$;

revoke all on function membership.has_left(bigint, date), membership.file_comes_back(bigint, bigint, date) from public;
grant execute on function membership.has_left(bigint, date), membership.file_comes_back(bigint, bigint, date) to ${app_user};
