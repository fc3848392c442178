-- An account is tied to a member by somebody who may see no member: whoever opens accounts types the number of the card and the name, and is
-- told nothing but whether both belong together. Gives back the id and the place; the caller of the operation checks the place.
create function membership.card_holder(card text, folded_name text) returns table (member_id bigint, path text) language sql stable
    security definer set search_path = pg_catalog, pg_temp as $$
    select m.id, m.path
    from membership.identifier i
    join membership.member m on m.id = i.member_id and m.merged_into is null
    join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
    where i.kind = 'card' and i.value = card and i.superseded_at = 'infinity' and i.valid_to = 'infinity' and f.folded = folded_name
$$;
revoke all on function membership.card_holder(text, text) from public;
grant execute on function membership.card_holder(text, text) to ${app_user};
