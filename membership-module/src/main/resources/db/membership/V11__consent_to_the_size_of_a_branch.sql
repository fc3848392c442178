-- The superior level agreed that a branch under a committee has more members than the Charter foresees.
create table membership.unit_consent (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',
    decision_id        bigint      not null references membership.decision,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    check (valid_from < valid_to),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
grant select, insert, update on membership.unit_consent to ${app_user};
