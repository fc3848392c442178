-- Two files become one: branches followed and the account of the person go over to the file that stays, and back when the merge
-- is taken back.
alter table membership.merge_step drop constraint merge_step_step_check;
alter table membership.merge_step add constraint merge_step_step_check check (step in ('written', 'ended', 'moved'));
