-- An import is a session: the file as it came, how its sheets are read, each row as it stood and as it was mended. Nothing
-- reaches the register before the rows are committed; whatever is not committed stays here.

create sequence membership.import_numbers;

create table membership.import_session (
    id                 bigint primary key default nextval('membership.import_numbers'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    file_name          text        not null,
    file_size          integer     not null,
    file_hash          text        not null,
    state              text        not null check (state in ('uploaded', 'mapped', 'checking', 'checked', 'committing', 'committed', 'taken-back')),
    as_of              date        not null,                 -- for sheets that do not say their day
    warnings           text[]      not null default '{}',
    failure            text,                                 -- key: why the last step came to nothing
    rows_read          integer     not null default 0,
    uploaded_at        timestamptz not null default now(),
    uploaded_by        bigint      not null,
    uploaded_by_name   text        not null,
    committed_at       timestamptz,
    taken_back_at      timestamptz,
    taken_back_by      bigint,
    taken_back_reason  text,
    check ((taken_back_at is null) = (taken_back_reason is null))
);
create index import_session_path on membership.import_session (path, id);
create index import_session_hash on membership.import_session (file_hash);

create table membership.import_file (
    session_id         bigint primary key references membership.import_session,
    path               text collate "C" not null,
    content            bytea       not null
);

create table membership.import_sheet (
    session_id         bigint      not null references membership.import_session,
    sheet              integer     not null,
    path               text collate "C" not null,
    name               text        not null,
    hidden             boolean     not null,
    included           boolean     not null,
    unit_id            bigint      references membership.unit,     -- null: each row says its branch, or nobody knows yet
    titles             text[]      not null,
    header_first       integer     not null,
    header_last        integer     not null,
    labels             text[]      not null,
    columns            text[]      not null,                 -- the field of each column, empty when not read
    as_of              date,
    people             integer     not null default 0,
    stated_total       integer,
    skipped            text[]      not null default '{}',    -- row number|why|first words
    primary key (session_id, sheet)
);

create table membership.import_row (
    session_id         bigint      not null references membership.import_session,
    sheet              integer     not null,
    row_number         integer     not null,
    path               text collate "C" not null,
    unit_id            bigint      references membership.unit,
    original           text        not null,                 -- the cells as read, separated by U+001F, each led by its kind
    mended             jsonb       not null default '{}',    -- what was typed on screen instead, by field
    confirmed          text[]      not null default '{}',    -- findings somebody has said yes to
    taken              text[]      not null default '{}',    -- facts of the register that this row may replace
    draft              jsonb       not null,                 -- the values as they would be kept
    name               text        not null,
    state              text        not null check (state in ('clean', 'confirm', 'error', 'unchanged', 'aside', 'committed')),
    normalised         integer     not null default 0,
    aside_reason       text,
    same_citizen       text,                                 -- equal in two rows: the same number
    same_card          text,
    same_person        text,                                 -- equal in two rows: the same name and birth date
    member_id          bigint      references membership.member,   -- whom the register knows under these numbers, or who was entered
    entered            boolean,                              -- true: entered by this import; false: known before, completed
    recorded_at        timestamptz,
    primary key (session_id, sheet, row_number)
);
create index import_row_state on membership.import_row (session_id, state, sheet, row_number);
create index import_row_citizen on membership.import_row (session_id, same_citizen) where same_citizen is not null;
create index import_row_card on membership.import_row (session_id, same_card) where same_card is not null;
create index import_row_person on membership.import_row (session_id, same_person) where same_person is not null;

create table membership.import_problem (
    session_id         bigint      not null,
    sheet              integer     not null,
    row_number         integer     not null,
    place              integer     not null,
    path               text collate "C" not null,
    severity           text        not null check (severity in ('error', 'confirm')),
    kind               text        not null,
    field              text        not null,
    column_index       integer     not null,                 -- -1: about the row
    found              text        not null default '',
    parameters         text[]      not null default '{}',
    proposal           jsonb       not null default '{}',
    sure               boolean     not null default false,
    other_sheet        integer,                              -- the other row of a pair
    other_row          integer,
    member_id          bigint,                               -- somebody of the register
    primary key (session_id, sheet, row_number, place),
    foreign key (session_id, sheet, row_number) references membership.import_row on delete cascade
);
create index import_problem_severity on membership.import_problem (session_id, severity, sheet, row_number);

-- what a unit once chose for a heading fits again next time
create table membership.import_mapping (
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    fingerprint        text        not null,
    columns            text[]      not null,
    used_at            timestamptz not null default now(),
    used_by            bigint      not null,
    primary key (unit_id, fingerprint)
);

do $$
declare t text;
begin
    foreach t in array array['import_session', 'import_file', 'import_sheet', 'import_row', 'import_problem', 'import_mapping'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format($p$create policy scope on membership.%I using (
            path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
            and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))$p$, t);
    end loop;
end $$;

-- somebody entered by mistake: nothing of them is current any more
alter table membership.member add column withdrawn_at timestamptz, add column withdrawn_reason text;

create index facts_person on membership.member_facts (folded, born_on) where superseded_at = 'infinity' and valid_to = 'infinity';

-- Which of these numbers somebody holds, wherever in the register: a number is never given twice. It says no more than that.
create function membership.numbers_held(kinds text[], numbers text[]) returns table (kind text, number text)
    language sql stable security definer set search_path = membership, pg_temp as $$
    select distinct i.kind, i.value from unnest(kinds, numbers) as asked (kind, number)
    join membership.identifier i on i.kind = asked.kind and i.value = asked.number and i.superseded_at = 'infinity'
$$;
revoke execute on function membership.numbers_held(text[], text[]) from public;
grant execute on function membership.numbers_held(text[], text[]) to ${app_user};

grant usage on sequence membership.import_numbers to ${app_user};
grant select, insert, update on membership.import_session, membership.import_file, membership.import_sheet, membership.import_mapping to ${app_user};
grant select, insert, update, delete on membership.import_row, membership.import_problem to ${app_user};
