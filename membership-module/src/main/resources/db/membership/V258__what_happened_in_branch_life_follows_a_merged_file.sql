-- Two files of one person become one: what the branch has written about the other one goes over, or the survivor would owe months that were paid and
-- miss meetings that were attended. Where both files speak of the same, the survivor's row prevails and the other stays where it is. Which rows went
-- is remembered, so that a merge that is taken back gives them back.
alter table membership.merge_step drop constraint merge_step_step_check;
alter table membership.merge_step add constraint merge_step_step_check check (step in ('written', 'ended', 'moved', 'carried'));

alter table membership.attendance_contest drop constraint attendance_contest_meeting_id_member_id_fkey;
alter table membership.attendance_contest add constraint attendance_contest_meeting_id_member_id_fkey
    foreign key (meeting_id, member_id) references membership.attendance on update cascade;

-- The application may not write to whom a payment belongs; it may ask for this, in the transaction of the decision alone.
create function membership.carry_over(ended bigint, survivor bigint) returns table (name text, row_id bigint) language plpgsql volatile security definer
    set search_path = membership, pg_temp as $$
declare
    part record;
    one bigint;
begin
    if not exists (select 1 from duplicate_decision d where d.member_id = ended and d.other_id = survivor and d.outcome = 'merged' and d.decided_at = now()) then
        raise exception 'files % and % are not being merged', ended, survivor;
    end if;
    for part in select t, k from (values ('dues_basis', 'id'), ('dues_assessment', 'id'), ('dues_relief', 'id'), ('dues_payment', 'id'),
            ('dues_receipt', 'id'), ('attendance', 'meeting_id'), ('study_part', 'study_id'), ('task', 'id'), ('leave', 'id'), ('away', 'id'),
            ('transfer', 'id'), ('open_matter', 'id'), ('signal_answer', 'id')) as v (t, k) loop
        for one in execute format('select %I from %I where member_id = $1 order by 1', part.k, part.t) using ended loop
            begin
                execute format('update %I set member_id = $1 where member_id = $2 and %I = $3', part.t, part.k) using survivor, ended, one;
                if part.t in ('attendance', 'study_part') then
                    execute format('update %I set member_id = $1 where member_id = $2 and %I = $3', part.t || '_past', part.k) using survivor, ended, one;
                end if;
                name := part.t;
                row_id := one;
                return next;
            exception when unique_violation or exclusion_violation then
                null;
            end;
        end loop;
    end loop;
end $$;

create function membership.carry_back(ended bigint, survivor bigint) returns void language plpgsql volatile security definer
    set search_path = membership, pg_temp as $$
declare
    part record;
    key text;
begin
    if not exists (select 1 from duplicate_decision d where d.member_id = ended and d.other_id = survivor and d.outcome = 'undone' and d.decided_at = now()) then
        raise exception 'the merge of files % and % is not being taken back', ended, survivor;
    end if;
    for part in select s.table_name, s.row_id from merge_step s where s.step = 'carried' and s.decision_id = (select max(d.id) from duplicate_decision d
            where d.member_id = ended and d.other_id = survivor and d.outcome = 'merged') loop
        key := case part.table_name when 'attendance' then 'meeting_id' when 'study_part' then 'study_id' else 'id' end;
        execute format('update %I set member_id = $1 where member_id = $2 and %I = $3', part.table_name, key) using ended, survivor, part.row_id;
        if part.table_name in ('attendance', 'study_part') then
            execute format('update %I set member_id = $1 where member_id = $2 and %I = $3', part.table_name || '_past', key) using ended, survivor, part.row_id;
        end if;
    end loop;
end $$;

revoke all on function membership.carry_over(bigint, bigint), membership.carry_back(bigint, bigint) from public;
grant execute on function membership.carry_over(bigint, bigint), membership.carry_back(bigint, bigint) to ${app_user};
