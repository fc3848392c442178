-- Directing documents: resolutions, plans, letters that a committee issues to branches below it, or had from its superior and hands on. What a
-- document asks stands with the document while it is proposed; with the approval every addressee gets its own row and its own tasks. Nothing is
-- deleted: a proposal is withdrawn, a document closed, replaced or withdrawn, with the reason.
create table membership.directive (
    id              bigint primary key default nextval('membership.ids'),
    unit_id         bigint      not null references membership.unit,  -- the committee that issues it or hands it on
    path            text collate "C" not null,
    origin          text        not null check (origin in ('own', 'superior')),
    kind            text        not null,
    body            text        not null,                             -- who made it
    number          integer,                                          -- own: taken with the approval
    term            text,                                             -- own: the committee's term the number runs through
    symbol          text,                                             -- as it stands on the paper
    arrived_on      date,                                             -- superior's
    arrival         integer,                                          -- superior's: number of its arrival in the year
    title           text        not null,
    folded          text        not null,                             -- symbol, title and body, to be searched
    dated_on        date        not null,
    addressed       bigint[]    not null check (cardinality(addressed) > 0),
    demands         text[]      not null,
    demand_days     date[]      not null,
    version         bigint      not null default 1,
    proposed_at     timestamptz not null default now(),
    proposed_by     bigint      not null,
    approved_at     timestamptz,
    approved_by     bigint,
    issued_on       date,
    withdrawn_at     timestamptz,
    withdrawn_by     bigint,
    withdrawn_reason text,
    ending          text        check (ending in ('closed', 'replaced', 'withdrawn')),
    ended_on        date,
    ended_by        bigint,
    end_reason      text,
    replaced_by     bigint      references membership.directive,
    check ((origin = 'superior') = (arrived_on is not null) and (arrived_on is null) = (arrival is null)),
    check (origin = 'own' or symbol is not null),
    check (origin = 'own' or number is null),
    check (cardinality(demands) = cardinality(demand_days)),
    check ((approved_by is null) = (approved_at is null)),
    check (issued_on is null or approved_by is not null and symbol is not null),
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null)),
    check (approved_by is null or withdrawn_by is null),
    check ((ending is null) = (ended_on is null) and (ending is null) = (ended_by is null) and (ending is null) = (end_reason is null)),
    check (ending is null or issued_on is not null),
    check (replaced_by is null or ending = 'replaced')
);
create index directive_of_unit on membership.directive (path, dated_on desc, id);
create unique index directive_number on membership.directive (unit_id, kind, term, number) where number is not null;
create unique index directive_arrival on membership.directive (unit_id, (extract(year from arrived_on)), arrival) where arrival is not null;
-- The same paper entered twice, by two people or by a form sent twice.
create unique index directive_once on membership.directive (unit_id, kind, body, symbol, dated_on)
    where origin = 'superior' and withdrawn_by is null;
create unique index directive_proposed_once on membership.directive (unit_id, kind, title, dated_on)
    where origin = 'own' and approved_by is null and withdrawn_by is null;

create table membership.directive_addressee (
    id              bigint primary key default nextval('membership.ids'),
    directive_id    bigint      not null references membership.directive,
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    received_on     date,
    received_at     timestamptz,
    received_by     bigint,
    read_on         date,
    read_at         timestamptz,
    read_by         bigint,
    unique (directive_id, unit_id),
    check ((received_on is null) = (received_by is null) and (received_on is null) = (received_at is null)),
    check ((read_on is null) = (read_by is null) and (read_on is null) = (read_at is null)),
    check (read_on is null or received_on is not null)
);
create index directive_addressee_of_unit on membership.directive_addressee (path, directive_id);

create table membership.directive_task (
    id              bigint primary key default nextval('membership.ids'),
    addressee_id    bigint      not null references membership.directive_addressee,
    directive_id    bigint      not null references membership.directive,
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    place           integer     not null,
    text            text        not null,
    due_on          date        not null,
    unique (addressee_id, place)
);
create index directive_task_of_unit on membership.directive_task (path, due_on, id);
create index directive_task_of_directive on membership.directive_task (directive_id);

-- What a branch said it did, with its paper, and what the committee's office answered. Sent back, the task is open again.
create table membership.directive_report (
    id              bigint primary key default nextval('membership.ids'),
    task_id         bigint      not null references membership.directive_task,
    path            text collate "C" not null,
    done_on         date        not null,
    text            text        not null,
    document_id     bigint      references kernel.document,
    reported_at     timestamptz not null default now(),
    reported_by     bigint      not null,
    accepted        boolean,
    answer          text,
    settled_at      timestamptz,
    settled_by      bigint,
    check ((accepted is null) = (settled_at is null) and (accepted is null) = (settled_by is null)),
    check (accepted is distinct from false or answer is not null),
    check (settled_by <> reported_by)
);
create index directive_report_of_unit on membership.directive_report (path);
create index directive_report_of_task on membership.directive_report (task_id);
create unique index directive_report_counts on membership.directive_report (task_id) where accepted is not false;

-- Where else a document was taken up: a meeting, one point of an agenda, a task given to a member.
create table membership.directive_reference (
    id              bigint primary key default nextval('membership.ids'),
    directive_id    bigint      not null references membership.directive,
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    subject_type    text        not null check (subject_type in ('meeting', 'agenda-item', 'task')),
    subject_id      bigint      not null,
    on_date         date        not null,
    label           text        not null,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    unique (directive_id, subject_type, subject_id)
);
create index directive_reference_of_unit on membership.directive_reference (path);

do $$
declare t text;
begin
    foreach t in array array['directive', 'directive_addressee', 'directive_task', 'directive_report', 'directive_reference'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format($policy$create policy scope on membership.%I using (
            path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
                and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))$policy$, t);
        execute format('grant select, insert on membership.%I to ${app_user}', t);
    end loop;
end $$;

-- An addressee reads the document and its file; that stand with the committee above. Only those that were issued have addressees.
create policy addressed on membership.directive for select using (
    exists (select 1 from membership.directive_addressee a where a.directive_id = directive.id));
create policy of_directive on kernel.document for select using (
    subject_type = 'directive' and exists (select 1 from membership.directive d where d.id = subject_id));

grant update (path, kind, body, number, term, symbol, arrived_on, title, folded, dated_on, addressed, demands, demand_days, version, approved_at, approved_by,
    issued_on, withdrawn_at, withdrawn_by, withdrawn_reason, ending, ended_on, ended_by, end_reason, replaced_by) on membership.directive to ${app_user};
grant update (path, received_on, received_at, received_by, read_on, read_at, read_by) on membership.directive_addressee to ${app_user};
grant update (path) on membership.directive_task, membership.directive_reference to ${app_user};
grant update (path, accepted, answer, settled_at, settled_by) on membership.directive_report to ${app_user};
