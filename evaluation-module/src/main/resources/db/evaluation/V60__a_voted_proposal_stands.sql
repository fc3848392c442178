-- The branch has voted on this level: another proposal waits until the vote is annulled with its reason.
create function evaluation.voted_proposal_stands() returns trigger language plpgsql as $$
begin
    if exists (select 1 from membership.ballot b where b.subject_type = 'evaluation' and b.subject_id = new.reviewed_id and b.body = 'branch'
            and b.question like 'rate-%' and b.passed and b.annulled_at is null) then
        raise exception 'rating: the branch has voted';
    end if;
    return new;
end $$;
create trigger voted_stands before insert on evaluation.assessment for each row execute function evaluation.voted_proposal_stands();
