-- The register says that somebody has left once the case of leaving says so: in the transaction in which its entry is written, as of the day and with
-- the paper of its decision, or as of the day of the death. What has to be on file before that, leaving_act_in_order asks for.
create function evaluation.puts_out(of_member bigint, why text, day date, decision bigint) returns boolean language sql stable
    set search_path = evaluation, pg_temp as $$
    select exists (select 1 from leaving_case c join leaving_act r on r.case_id = c.id and r.step = 'register' and r.superseded_at is null
            and r.recorded_at = now()
        where c.member_id = of_member and c.closed_on is null
            and why = case c.chain when 'deletion' then 'removal' when 'discipline' then null else c.chain end
            and (r.details ->> 'from')::date = day
            and case c.chain when 'death' then day = case when c.evidence ->> 'died_on' like '%/%' then to_date(c.evidence ->> 'died_on', 'DD/MM/YYYY')
                    else (c.evidence ->> 'died_on')::date end
                else exists (select 1 from leaving_act a where a.case_id = c.id and a.step = 'decision' and a.superseded_at is null
                    and a.on_date = day and a.decision_id = decision) end)
$$;
grant execute on function evaluation.puts_out(bigint, text, date, bigint) to ${app_user};
create policy case_decided on membership.standing for insert with check (standing = 'out' and valid_to = 'infinity'
    and evaluation.puts_out(member_id, reason, valid_from, decision_id));
