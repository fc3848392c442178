-- The applicant and whoever helps reach the case without a mandate. Until now the database gave them all of it and the application left out what
-- others said; now the database itself gives no more than the pages show: the applicant the own declaration, the acts that are the own or are told
-- to everybody, the certificate and the permission; the helper the ceremony and the remark. Where the case stands tells dossier.progress.

-- Whether a mandate of the transaction reaches this path.
create function admission.in_mandate(path text) returns boolean language sql stable parallel safe as $$
    select path >= current_setting('dangvu.lo', true) and path < current_setting('dangvu.hi', true)
        and case when coalesce(current_setting('dangvu.units', true), '') = 'on' then kernel.in_ranges(path) else true end
$$;

-- What the caller is to a candidate: the person, or the one who helps; null for anybody else. Reads as the owner, like is_near.
create function admission.nearness(candidate bigint) returns text language sql stable security definer set search_path = admission, pg_temp as $$
    select case
        when exists (select 1 from admission.candidate c where c.id = candidate
                and c.account_id = nullif(current_setting('dangvu.account', true), '')::bigint)
            or exists (select 1 from admission.dossier d where d.candidate_id = candidate
                and d.member_id = nullif(current_setting('dangvu.self', true), '')::bigint) then 'applicant'
        when exists (select 1 from admission.helper h where h.candidate_id = candidate and h.valid_to = 'infinity'
                and h.member_id = nullif(current_setting('dangvu.self', true), '')::bigint) then 'helper' end
$$;

create function admission.reads(nearness text, step text) returns boolean language sql immutable parallel safe as $$
    select case nearness
        when 'applicant' then step in ('application', 'decision', 'ceremony', 'self-review', 'recognition')
        when 'helper' then step in ('ceremony', 'helper-remark')
        else false end
$$;

create function admission.writes(nearness text, step text) returns boolean language sql immutable parallel safe as $$
    select case nearness when 'applicant' then step = 'self-review' when 'helper' then step = 'helper-remark' else false end
$$;

grant execute on function admission.in_mandate(text), admission.nearness(bigint), admission.reads(text, text), admission.writes(text, text)
    to ${app_user};

drop policy scope on admission.act;
create policy scope on admission.act for select using (exists (select 1 from admission.dossier d where d.id = act.dossier_id
    and case when admission.in_mandate(d.path) then true
        else act.superseded_at is null and admission.reads(admission.nearness(d.candidate_id), act.step) end));
create policy written on admission.act for insert with check (exists (select 1 from admission.dossier d where d.id = act.dossier_id
    and case when admission.in_mandate(d.path) then true else admission.writes(admission.nearness(d.candidate_id), act.step) end));
create policy taken_back on admission.act for update using (exists (select 1 from admission.dossier d where d.id = act.dossier_id
    and admission.in_mandate(d.path)));

do $$
declare t text;
begin
    foreach t in array array['declaration', 'declared_line'] loop
        execute format('drop policy scope on admission.%I', t);
        execute format('create policy scope on admission.%1$I using (exists (select 1 from admission.dossier d where d.id = %1$I.dossier_id
            and case when admission.in_mandate(d.path) then true
                else coalesce(admission.nearness(d.candidate_id) = ''applicant'', false) end))', t);
    end loop;
    foreach t in array array['verification', 'introducer'] loop
        execute format('drop policy scope on admission.%I', t);
        execute format('create policy scope on admission.%1$I using (exists (select 1 from admission.dossier d where d.id = %1$I.dossier_id
            and admission.in_mandate(d.path)))', t);
    end loop;
end $$;

drop policy scope on admission.entry;
create policy scope on admission.entry for select using (exists (select 1 from admission.candidate c where c.id = entry.candidate_id
    and case when admission.in_mandate(c.path) then true
        else entry.superseded_at is null and entry.kind in ('certificate', 'permission')
            and coalesce(admission.nearness(c.id) = 'applicant', false) end));
create policy written on admission.entry for insert with check (exists (select 1 from admission.candidate c where c.id = entry.candidate_id
    and admission.in_mandate(c.path)));
create policy changed on admission.entry for update using (exists (select 1 from admission.candidate c where c.id = entry.candidate_id
    and admission.in_mandate(c.path)));
