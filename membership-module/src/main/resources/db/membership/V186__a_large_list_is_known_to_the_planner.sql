-- The same for a large list that has just been read: its rows are compared with each other next, and a planner that knows only smaller lists before it
-- goes through all of them for each of them.
create function membership.take_stock_of_list() returns void language plpgsql security definer set search_path = membership, pg_temp as $$
begin
    analyze membership.import_row, membership.import_problem;
end $$;
revoke execute on function membership.take_stock_of_list() from public;
grant execute on function membership.take_stock_of_list() to ${app_user};
