-- How a member was rated in a year is a line of the file like a reward: by decision, of a year, one that counts a year.
alter table membership.file_entry drop constraint file_entry_kind_check;
alter table membership.file_entry add constraint file_entry_kind_check
    check (kind in ('relative', 'work', 'training', 'reward', 'discipline', 'badge', 'abroad', 'title', 'rating'));
alter table membership.file_entry add constraint rating_is_of_a_year
    check (kind <> 'rating' or started_precision = 'Y' and label in ('excellent', 'good', 'completed', 'failed'));
create unique index one_rating_a_year on membership.file_entry (member_id, started_on) where kind = 'rating' and superseded_at = 'infinity';
