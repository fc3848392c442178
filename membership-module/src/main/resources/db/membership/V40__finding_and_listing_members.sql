-- Lists in the order of names for any day, not only for today.
drop index membership.facts_by_name;
create index facts_in_name_order on membership.member_facts (sort_name collate "vi-x-icu", member_id) where superseded_at = 'infinity';

-- Words of a name with and without marks, so that typed marks can be preferred. No parser: names are split at spaces only.
create function membership.name_words(folded text, lowered text) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array_remove(string_to_array(folded || ' ' || lowered, ' '), ''))
$$;
create index facts_words on membership.member_facts using gin (membership.name_words(folded, lowered)) where superseded_at = 'infinity';
create index identifier_backwards on membership.identifier (reverse(value) text_pattern_ops) where superseded_at = 'infinity';

-- The scope of the transaction as a condition on paths, for the two functions below, which read as the owner. Without a
-- scope: false. Settings only ever enter as quoted literals.
create function membership.scope_condition(path_column text, member_column text) returns text language plpgsql stable
    set search_path = pg_catalog, pg_temp as $$
declare
    lo text := nullif(current_setting('dangvu.lo', true), '');
    hi text := nullif(current_setting('dangvu.hi', true), '');
    self text := nullif(current_setting('dangvu.self', true), '');
    one text;
    condition text := 'false';
begin
    if coalesce(current_setting('dangvu.units', true), '') = 'on' then
        foreach one in array string_to_array(current_setting('dangvu.ranges', true), ';') loop
            condition := condition || format(' or (%1$s >= %2$L and %1$s < %3$L)', path_column, split_part(one, ',', 1), split_part(one, ',', 2));
        end loop;
    elsif lo is not null and hi is not null then
        condition := format('%1$s >= %2$L and %1$s < %3$L', path_column, lo, hi);
    end if;
    if self is not null then
        condition := condition || format(' or %s = %L::bigint', member_column, self);
    end if;
    return '(' || condition || ')';
end $$;

-- Row security would forbid the word index (its operators are not leakproof) and turn a search over a wide scope into seconds.
-- These two read as the owner, apply the scope of the transaction themselves and give back nothing but member ids inside it.
create function membership.named_in_scope(words text, most integer) returns setof bigint language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    return query execute format(
        'select f.member_id from membership.member_facts f
         where f.superseded_at = ''infinity'' and membership.name_words(f.folded, f.lowered) @@ %L::tsquery
           and exists (select 1 from membership.affiliation a where a.member_id = f.member_id and a.superseded_at = ''infinity'' and %s)
         limit %s', words, membership.scope_condition('a.path', 'a.member_id'), most);
end $$;

create function membership.numbered_in_scope(digits text, whole boolean, most integer) returns setof bigint language plpgsql stable
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query execute format(
        'select i.member_id from membership.identifier i
         where i.superseded_at = ''infinity'' and %s
           and exists (select 1 from membership.affiliation a where a.member_id = i.member_id and a.superseded_at = ''infinity'' and %s)
         limit %s',
        case when whole then format('i.value = %L', digits)
             else format('reverse(i.value) like %L and i.kind in (''card'', ''citizen'', ''file'')', reverse(regexp_replace(digits, '[^0-9A-Za-z]', '', 'g')) || '%') end,
        membership.scope_condition('a.path', 'a.member_id'), most);
end $$;

revoke all on function membership.named_in_scope(text, integer), membership.numbered_in_scope(text, boolean, integer),
    membership.scope_condition(text, text) from public;
grant execute on function membership.named_in_scope(text, integer), membership.numbered_in_scope(text, boolean, integer) to ${app_user};
grant execute on function membership.name_words(text, text) to ${app_user};

-- Who came into the lists of a subtree (lo, hi) and who left them in a period, to the knowledge of a moment
-- (null: what is known now). other_path is where
-- the same person stood in the subtree until or from that very day: then nothing was won or lost for the subtree.
create function membership.movement(lo text, hi text, first_day date, last_day date, known timestamptz)
    returns table (affiliation_id bigint, member_id bigint, unit_id bigint, path text, on_day date, kind text, place text, other_path text)
    language sql stable as $$
    select a.id, a.member_id, a.unit_id, a.path, a.valid_from,
        case when a.arrived_by in ('transfer', 'move', 'reorganisation') then 'transfer-in' else a.arrived_by end, a.arrived_from,
        (select b.path from membership.affiliation b
         where b.member_id = a.member_id and b.kind = 'home' and b.valid_to = a.valid_from and b.path >= lo and b.path < hi
           and b.recorded_at <= coalesce(known, 'infinity') and b.superseded_at > coalesce(known, '294276-01-01') limit 1)
    from membership.affiliation a
    where a.kind = 'home' and a.path >= lo and a.path < hi and a.valid_from between first_day and last_day
      and a.recorded_at <= coalesce(known, 'infinity') and a.superseded_at > coalesce(known, '294276-01-01')
    union all
    select a.id, a.member_id, a.unit_id, a.path, a.valid_to,
        case when a.left_by in ('transfer', 'move', 'reorganisation') then 'transfer-out' else a.left_by end, a.left_to,
        (select b.path from membership.affiliation b
         where b.member_id = a.member_id and b.kind = 'home' and b.valid_from = a.valid_to and b.path >= lo and b.path < hi
           and b.recorded_at <= coalesce(known, 'infinity') and b.superseded_at > coalesce(known, '294276-01-01') limit 1)
    from membership.affiliation a
    where a.kind = 'home' and a.path >= lo and a.path < hi and a.valid_to between first_day and last_day
      and a.recorded_at <= coalesce(known, 'infinity') and a.superseded_at > coalesce(known, '294276-01-01')
$$;
grant execute on function membership.movement(text, text, date, date, timestamptz) to ${app_user};

-- The day from which seniority counts on a given day: the first decision of admission (without it the day on the card), moved on by
-- the time that is not counted (294-QĐ/TW 4.5).
create function membership.seniority_start(f membership.member_facts, day date, known timestamptz) returns date language sql stable as $$
    select coalesce(f.first_decided_on, f.decided_on, f.admitted_on) + coalesce((
        select sum(least(c.valid_to, day) - c.valid_from)::integer from membership.circumstance c
        where c.member_id = f.member_id and c.kind = 'interrupted' and c.valid_from < day
          and c.recorded_at <= coalesce(known, 'infinity') and c.superseded_at > coalesce(known, '294276-01-01')), 0)
$$;
grant execute on function membership.seniority_start(membership.member_facts, date, timestamptz) to ${app_user};
