-- Somebody proposes to correct a file, somebody else settles it. Nothing of it is ever deleted.
create table membership.correction (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    kind               text        not null check (kind in ('error', 'change')),  -- what was recorded is wrong; or life has changed
    valid_from         date,                               -- change: the first day of the new
    reason             text        not null,
    basis              text        not null,               -- decision, permit or page of the original file it rests on
    basis_on           date,
    from_original      boolean     not null default false, -- compared with the original file
    document_id        bigint,
    proposed_at        timestamptz not null default now(),
    proposed_by        bigint      not null,
    proposer_name      text        not null,
    proposer_member    bigint,
    settled_at         timestamptz,
    settled_by         bigint,
    settler_name       text,
    outcome            text        check (outcome in ('approved', 'refused', 'withdrawn')),
    answer             text,
    check ((kind = 'change') = (valid_from is not null)),
    check ((outcome is null) = (settled_at is null)),
    check (outcome is distinct from 'approved' or settled_by <> proposed_by)
);
create index correction_of_member on membership.correction (member_id, id);
create index correction_waiting on membership.correction (proposed_at) where outcome is null;

create table membership.correction_item (
    correction_id      bigint      not null references membership.correction,
    field              text        not null,               -- a fact, or a kind of number
    old_value          text,
    new_value          text,
    primary key (correction_id, field),
    check (old_value is distinct from new_value)
);

-- Blocks of file numbers (số lý lịch) given to a unit: used in order, never twice.
create table membership.file_number_block (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    letters            text        not null check (letters ~ '^[A-ZĐ]{2,3}$'),
    first              integer     not null check (first > 0),
    last               integer     not null check (last < 1000000),
    next               integer     not null,
    basis              text        not null,
    valid_from         date        not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check (first <= last and next between first and last + 1),
    exclude using gist (letters with =, int4range(first, last, '[]') with &&)
);

-- Two files that a person has compared: the same person, or not.
create table membership.duplicate_decision (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,   -- the smaller id; after a merge the one that ended
    other_id           bigint      not null references membership.member,
    outcome            text        not null check (outcome in ('different', 'merged', 'undone')),
    reason             text,
    decided_at         timestamptz not null default now(),
    decided_by         bigint      not null,
    decider_name       text        not null
);
create index duplicate_decision_of on membership.duplicate_decision (member_id, other_id);

-- every row that a merge wrote or ended, so that it can be taken back exactly
create table membership.merge_step (
    decision_id        bigint      not null references membership.duplicate_decision,
    member_id          bigint      not null references membership.member,
    table_name         text        not null,
    row_id             bigint      not null,
    step               text        not null check (step in ('written', 'ended')),
    primary key (decision_id, table_name, row_id, step)
);

create index facts_same_person on membership.member_facts (folded, born_on) where superseded_at = 'infinity' and valid_to = 'infinity';

do $$
declare t text;
begin
    foreach t in array array['correction', 'duplicate_decision', 'merge_step'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format('create policy scope on membership.%I using (exists (select 1 from membership.member m where m.id = member_id))', t);
    end loop;
end $$;
alter table membership.correction_item enable row level security;
create policy scope on membership.correction_item using (exists (select 1 from membership.correction c where c.id = correction_id));

grant select, insert, update on membership.correction, membership.file_number_block to ${app_user};
grant select, insert on membership.correction_item, membership.duplicate_decision, membership.merge_step to ${app_user};
