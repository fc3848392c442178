-- A proposal may be about one line of a file (discipline, badge, reward, title) instead of facts: how the line should read, or
-- that it should not stand there at all.
create table membership.correction_line (
    correction_id      bigint primary key references membership.correction,
    entry_id           bigint      not null references membership.file_entry,
    kind               text        not null,
    started_on         date,
    started_precision  text,
    ended_on           date,
    ended_precision    text,
    label              text,                               -- null: the line is taken out
    relation           text,
    place              text,
    form               text,
    result             text,
    detail             text
);
alter table membership.correction_line enable row level security;
create policy scope on membership.correction_line using (exists (select 1 from membership.correction c where c.id = correction_id));
grant select, insert on membership.correction_line to ${app_user};

-- Why a line no longer counts: the correction that was approved, or the reason the clerk stated.
alter table membership.file_entry add column correction_id bigint references membership.correction;
alter table membership.file_entry add column superseded_reason text;
