-- One way of voting for the whole product. A ballot keeps who was entitled to vote and who was there, and the counts: nothing says
-- who voted how, and the entitled are written in the order of their names, not in the order in which they voted.
create table membership.ballot (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,   -- whose body voted
    path               text collate "C" not null,
    body               text        not null check (body in ('branch', 'committee', 'delegated-committee', 'standing-committee')),
    question           text        not null,              -- what was voted on: admit, recognise, remove-probationary, …
    subject_type       text        not null,
    subject_id         bigint      not null,
    round              integer     not null,              -- which vote on this question about this subject
    held_on            date        not null,
    place              text        not null,
    chair              text        not null,
    chair_post         text,
    secretary          text        not null,
    method             text        not null check (method in ('secret', 'card')),
    base               integer     not null,              -- who counts, present or not
    issued             integer     not null,
    returned           integer     not null,
    valid              integer     not null,
    in_favour          integer     not null,
    against            integer     not null,
    blank              integer     not null,
    majority           text        not null,              -- the fraction asked for, e.g. 2/3
    exceeded           boolean     not null,              -- true: more than the fraction; false: at least
    passed             boolean     not null,
    conclusions        text,
    reasons_against    text,
    reserved_opinions  text,
    rules              jsonb       not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    annulled_at        timestamptz,
    annulled_by        bigint,
    annulled_reason    text,
    check (base > 0 and issued >= returned and returned >= valid and valid = in_favour + against + blank and blank >= 0),
    check (in_favour between 0 and base and against between 0 and base),
    check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_reason is null))
);
create unique index ballot_once_a_round on membership.ballot (subject_type, subject_id, question, body, round) where annulled_at is null;
create index ballot_subject on membership.ballot (subject_type, subject_id);
create index ballot_path on membership.ballot (path, held_on);

create table membership.ballot_voter (
    ballot_id          bigint      not null references membership.ballot,
    member_id          bigint      not null references membership.member,
    class              text        not null check (class in ('voter', 'exempt', 'elsewhere', 'suspended', 'detained', 'probationary')),
    attendance         text        not null check (attendance in ('present', 'excused', 'unexcused')),
    counts             boolean     not null,
    primary key (ballot_id, member_id)
);

alter table membership.ballot enable row level security;
create policy scope on membership.ballot using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));
alter table membership.ballot_voter enable row level security;
create policy scope on membership.ballot_voter using (exists (select 1 from membership.ballot b where b.id = ballot_id));

grant select, insert on membership.ballot, membership.ballot_voter to ${app_user};
grant update (annulled_at, annulled_by, annulled_reason) on membership.ballot to ${app_user};
