-- The member of the committee who follows a branch: when a meeting is to be attended, when it was and what was seen, what the branch finds difficult,
-- what was done about each, and when the branch was answered. Nothing is deleted; a visit that does not take place is called off, with the reason.
create table membership.branch_visit (
    id              bigint primary key default nextval('membership.ids'),
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    member_id       bigint      not null references membership.member,
    keeper          text        not null,                             -- name of that member
    month           date        not null check (extract(day from month) = 1),
    planned         boolean     not null,
    purpose         text,
    attended_on     date,
    meeting_id      bigint      references membership.meeting,
    seen            text,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    called_off_at     timestamptz,
    called_off_by     bigint,
    called_off_reason text,
    check (planned or attended_on is not null),
    check ((attended_on is null) = (seen is null)),
    check (meeting_id is null or attended_on is not null),
    check ((called_off_at is null) = (called_off_by is null) and (called_off_at is null) = (called_off_reason is null)),
    check (called_off_at is null or attended_on is null)
);
create index branch_visit_of_unit on membership.branch_visit (path, month, id);
create unique index branch_visit_planned on membership.branch_visit (unit_id, member_id, month) where planned and called_off_at is null;
create unique index branch_visit_attended on membership.branch_visit (unit_id, member_id, attended_on) where attended_on is not null;

create table membership.branch_difficulty (
    id              bigint primary key default nextval('membership.ids'),
    unit_id         bigint      not null references membership.unit,
    path            text collate "C" not null,
    visit_id        bigint      references membership.branch_visit,
    member_id       bigint      not null references membership.member,
    keeper          text        not null,
    heard_on        date        not null,
    text            text        not null,
    charged         text        not null,                             -- who is to solve it
    due_on          date        not null,
    outcome         text        check (outcome in ('solved', 'impossible', 'passed-on')),
    settled_on      date,
    result          text,
    answered_on     date,
    answer          text,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    check ((outcome is null) = (settled_on is null) and (outcome is null) = (result is null)),
    check ((answered_on is null) = (answer is null)),
    check (due_on >= heard_on and settled_on >= heard_on and answered_on >= heard_on)
);
create index branch_difficulty_of_unit on membership.branch_difficulty (path, due_on, id);
create unique index branch_difficulty_once on membership.branch_difficulty (unit_id, member_id, heard_on, md5(text));

create table membership.difficulty_step (
    id              bigint primary key default nextval('membership.ids'),
    difficulty_id   bigint      not null references membership.branch_difficulty,
    path            text collate "C" not null,
    on_date         date        not null,
    by_whom         text        not null,
    text            text        not null,
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null
);
create index difficulty_step_of_unit on membership.difficulty_step (path);
create index difficulty_step_of_difficulty on membership.difficulty_step (difficulty_id, on_date, id);

do $$
declare t text;
begin
    foreach t in array array['branch_visit', 'branch_difficulty', 'difficulty_step'] loop
        execute format('alter table membership.%I enable row level security', t);
        execute format($policy$create policy scope on membership.%I using (
            path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
                and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))$policy$, t);
        execute format('grant select, insert on membership.%I to ${app_user}', t);
    end loop;
end $$;

-- Who follows a branch is known to whoever reads about the branch, the one who follows it too, whose own file stands in another.
create policy of_branch on membership.branch_assignment for select using (exists (select 1 from membership.unit u where u.id = unit_id
    and u.path >= (select current_setting('dangvu.lo', true)) and u.path < (select current_setting('dangvu.hi', true))
    and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(u.path))));

grant update (path, planned, purpose, attended_on, meeting_id, seen, version, called_off_at, called_off_by, called_off_reason)
    on membership.branch_visit to ${app_user};
grant update (path, charged, due_on, outcome, settled_on, result, answered_on, answer, version) on membership.branch_difficulty to ${app_user};
grant update (path) on membership.difficulty_step to ${app_user};
