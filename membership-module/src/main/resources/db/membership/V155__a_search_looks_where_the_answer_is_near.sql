-- The search box asked the index of words for all bearers of a name before it looked at the scope: twice, when marks were typed. Now a small
-- scope is read through once, people first; in a wide one the beginning of the name as typed is tried first, in the order of an index that
-- can be left as soon as enough are found, and only then the words in any order.
create index facts_by_beginning on membership.member_facts (folded text_pattern_ops) where superseded_at = 'infinity';
create index facts_by_marked_beginning on membership.member_facts (lowered text_pattern_ops) where superseded_at = 'infinity';

-- words: every typed word without marks; marks: those typed with marks, or null; typed: as typed, in small letters; born_in: a year, or null;
-- near: fewer people than these are a small scope.
-- Those that carry the marks come first when not all fit into most. Reads as the owner and applies the scope of the transaction itself, like
-- named_in_scope; texts only ever enter as quoted literals.
create function membership.find_named(words text, marks text, word_list text[], typed text, born_in integer, most integer, near integer)
    returns setof bigint language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    scope constant text := membership.scope_condition('a.path', 'a.member_id');
    holds constant text := 'membership.name_words(f.folded, f.lowered) @@ %L::tsquery';
    marked constant text := format(holds, words || ' & ' || marks);
    folded constant text := format(holds, words);
    year constant text := case when born_in is null then '' else
        format(' and f.born_on >= %L and f.born_on < %L', make_date(born_in, 1, 1), make_date(born_in + 1, 1, 1)) end;
    person constant text := 'select f.member_id from membership.member_facts f where f.superseded_at = ''infinity'' and exists (select 1'
        || ' from membership.affiliation a where a.member_id = f.member_id and a.superseded_at = ''infinity'' and ' || scope || ')' || year;
    last text := format(' limit %s', most);
    small boolean;
    found_now bigint := 0;
begin
    execute format('select count(*) < %s from (select 1 from membership.affiliation a where a.superseded_at = ''infinity'' and %s limit %1$s) n',
        near, scope) into small;
    if small then
        return query execute 'select f.member_id from (select distinct a.member_id from membership.affiliation a where a.superseded_at = ''infinity'' and '
            || scope || ') s cross join lateral (select * from membership.member_facts f where f.member_id = s.member_id and f.superseded_at = ''infinity'''
            || ' offset 0) f where ' || format('f.folded like all (%L::text[])', (select array_agg('%' || w || '%') from unnest(word_list) w))
            || ' and ' || folded || year || ' order by ' || coalesce(marked || ' desc, ', '') || 'f.member_id' || last;
        return;
    end if;
    if marks is not null then
        return query execute person || format(' and f.lowered like %L and (%s) is true', typed || '%', marked) || last;
        get diagnostics found_now = row_count;
        if found_now < most then
            return query execute person || ' and ' || marked || last;
            get diagnostics found_now = row_count;
        end if;
    end if;
    if found_now < most then
        return query execute person || format(' and f.folded like %L and (%s) is true', array_to_string(word_list, ' ') || '%', folded) || last;
        get diagnostics found_now = row_count;
        if found_now < most then
            return query execute person || ' and ' || folded || last;
        end if;
    end if;
end $$;
revoke all on function membership.find_named(text, text, text[], text, integer, integer, integer) from public;
grant execute on function membership.find_named(text, text, text[], text, integer, integer, integer) to ${app_user};
