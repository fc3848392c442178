-- The two decisions of a dossier by which somebody ceases to be a member: the deletion at the end of a probation, written down in this transaction,
-- and the cancelled admission, with which the dossier ends.
create function admission.puts_out(of_member bigint, why text, day date, decision bigint) returns boolean language sql stable
    set search_path = admission, pg_temp as $$
    select exists (select 1 from act a join dossier d on d.id = a.dossier_id where why = 'removal' and d.member_id = of_member and a.step = 'deletion'
            and a.decision_id = decision and a.on_date = day and a.recorded_at = now() and a.superseded_at is null)
        or exists (select 1 from dossier d join membership.decision c on c.id = decision and c.signed_on = day where why = 'cancelled'
            and d.member_id = of_member and d.outcome = 'cancelled' and d.closed_on = day)
$$;
grant execute on function admission.puts_out(bigint, text, date, bigint) to ${app_user};
create policy dossier_decided on membership.standing for insert with check (standing = 'out' and valid_to = 'infinity'
    and admission.puts_out(member_id, reason, valid_from, decision_id));
