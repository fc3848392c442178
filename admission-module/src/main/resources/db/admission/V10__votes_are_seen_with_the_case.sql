-- What a body voted on a case is seen with the case, by whoever reaches it through a mandate: the branch sees that the standing committee above it
-- has voted, the new branch what the former one did. The applicant and those who help reach no vote.
create policy of_dossier on membership.ballot for select using (subject_type = 'dossier' and exists (
    select 1 from admission.dossier d where d.id = subject_id
        and d.path >= (select current_setting('dangvu.lo', true)) and d.path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(d.path))));
