-- The branch has voted on this level: another proposal waits until the vote is annulled with its reason, or the committee has cancelled what was decided on it.
create or replace function evaluation.voted_proposal_stands() returns trigger language plpgsql as $$
begin
    if exists (select 1 from membership.ballot b where b.subject_type = 'evaluation' and b.subject_id = new.reviewed_id and b.body = 'branch'
            and b.question like 'rate-%' and b.passed and b.annulled_at is null
            and not exists (select 1 from evaluation.result x where x.reviewed_id = new.reviewed_id and x.ended_at <> 'infinity'
                and x.ended_at >= b.recorded_at)) then
        raise exception 'rating: the branch has voted';
    end if;
    return new;
end $$;
