-- What a member answers to a signal ("this is not so because…") and what was found on the answer. A signal itself is read from the evidence each time
-- and stands in no table: nobody carries a verdict. What the answer covered is kept with it, so that a further month, or a further time without
-- contact, shows again as new. Nothing is deleted; a second answer stands after the first.
create table membership.signal_answer (
    id              bigint primary key default nextval('membership.ids'),
    member_id       bigint      not null references membership.member,
    path            text collate "C" not null,                         -- of the unit where the evidence is
    kind            text        not null check (kind in ('unexcused-months', 'owed-months', 'transfer-overdue', 'exemption-over', 'contact-overdue',
                                                         'contact-lost')),
    subject_type    text        not null check (subject_type in ('year', 'transfer', 'leave', 'away')),
    subject_id      bigint      not null,                              -- the year itself, or the id of the record
    months          date[]      not null default '{}',                 -- covered by the answer, of the signals counted in months
    since           date,                                              -- covered by the answer, of the others: the first day on which it was so
    given_on        date        not null,
    given_how       text        not null check (given_how in ('member', 'paper')),
    paper           text        check (btrim(paper) <> ''),            -- given on paper: which, who handed it in
    words           text        not null check (btrim(words) <> ''),
    recorded_at     timestamptz not null default now(),
    recorded_by     bigint      not null,
    recorder        text        not null,
    finding         text        check (finding in ('accepted', 'insufficient')),
    found_on        date,
    found_body      text        check (found_body in ('secretary', 'branch-committee', 'branch')),
    found_reason    text        check (btrim(found_reason) <> ''),
    meeting_id      bigint      references membership.meeting,         -- where it was talked about
    found_at        timestamptz,
    found_by        bigint,
    finder          text,
    version         bigint      not null default 1,
    check ((subject_type = 'year') = (kind in ('unexcused-months', 'owed-months')) and (subject_type = 'year') = (since is null)),
    check ((subject_type = 'year') = (cardinality(months) > 0)),
    check ((given_how = 'paper') = (paper is not null)),
    check ((finding is null) = (found_on is null) and (finding is null) = (found_body is null) and (finding is null) = (found_reason is null)
        and (finding is null) = (found_at is null) and (finding is null) = (found_by is null) and (finding is null) = (finder is null)),
    check (finding is not null or meeting_id is null),
    check (found_on >= given_on)
);
-- One answer waits at a time; two that answer at once cannot both be kept.
create unique index signal_answer_waiting on membership.signal_answer (member_id, kind, subject_type, subject_id) where finding is null;
create index signal_answer_of on membership.signal_answer (member_id, kind, subject_type, subject_id, id desc);
create index signal_answer_path on membership.signal_answer (path, id);

alter table membership.signal_answer enable row level security;
create policy scope on membership.signal_answer using (
    case when path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
            and case when (select coalesce(current_setting('dangvu.units', true), '')) = 'on' then kernel.in_ranges(path) else true end
        then true
        else member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint) end)
    with check ((path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
            and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))
        or (member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint) and given_how = 'member' and finding is null));

grant select, insert on membership.signal_answer to ${app_user};
grant update (path, finding, found_on, found_body, found_reason, meeting_id, found_at, found_by, finder, version) on membership.signal_answer
    to ${app_user};

-- The longest run of months one after the other, for sorting and choosing in the database; MonthsInYear says the same of a list.
create function membership.months_in_a_row(p_months date[]) returns integer language sql immutable parallel safe as $$
    select coalesce(max(r.n), 0)::integer from (
        select count(*) as n from (
            select extract(year from m) * 12 + extract(month from m) - row_number() over (order by m) as run from unnest(p_months) m) s
        group by s.run) r
$$;
grant execute on function membership.months_in_a_row(date[]) to ${app_user};
