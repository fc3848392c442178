-- Who may come in, with what mandate, and the chain of everything that was done or refused.
-- The application's user (${app_user}) never owns a table: it can do what is granted here, no more.

create sequence kernel.ids start 50 increment 50;

create table kernel.account (
    id                 bigint primary key default nextval('kernel.ids'),
    username           text        not null,
    display_name       text        not null,
    password_hash      text        not null,
    must_change        boolean     not null default true,
    failures           integer     not null default 0,
    locked_until       timestamptz,
    member_id          bigint,
    large_text         boolean     not null default false,
    locale             text        not null default 'vi' check (locale in ('vi', 'en')),
    created_at         timestamptz not null default now(),
    closed_at          timestamptz,
    closed_reason      text,
    last_seen_at       timestamptz,
    version            bigint      not null default 0,
    check ((closed_at is null) = (closed_reason is null))
);
create unique index account_username on kernel.account (lower(username));

-- role × unit × period; nothing is deleted, a mandate is ended
create table kernel.mandate (
    id                 bigint primary key default nextval('kernel.ids'),
    account_id         bigint      not null references kernel.account,
    role               text        not null,
    unit_id            bigint      not null,
    valid_from         date        not null,
    valid_to           date        not null default 'infinity',   -- first day it no longer holds
    basis              text        not null,                      -- decision or minutes it rests on
    delegated_from     bigint      references kernel.mandate,
    granted_by         bigint      references kernel.account,
    granted_at         timestamptz not null default now(),
    ended_by           bigint      references kernel.account,
    ended_reason       text,
    version            bigint      not null default 0,
    check (valid_from < valid_to),
    check (delegated_from is null or valid_to < 'infinity')       -- a delegation always expires
);
create index mandate_of_account on kernel.mandate (account_id, valid_to);
create index mandate_over_unit on kernel.mandate (unit_id, valid_to);

-- a delegation is never passed on
create function kernel.refuse_redelegation() returns trigger language plpgsql as $$
begin
    if exists (select 1 from kernel.mandate m where m.id = new.delegated_from and m.delegated_from is not null) then
        raise exception 'a delegated mandate cannot be delegated again' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger no_redelegation before insert or update on kernel.mandate
    for each row when (new.delegated_from is not null) execute function kernel.refuse_redelegation();

create table kernel.audit_entry (
    id                 bigint primary key,
    at                 timestamptz not null,
    actor_id           bigint,
    actor_name         text        not null,
    mandate_id         bigint,
    role               text,
    unit_id            bigint,
    path               text collate "C",                            -- where the subject stands; who may read this entry
    action             text        not null,
    subject_type       text,
    subject_id         bigint,
    outcome            text        not null check (outcome in ('done', 'read', 'refused', 'failed')),
    as_of              date,
    request_id         text,
    detail             text,
    prev_hash          bytea       not null,
    hash               bytea       not null
);
create index audit_of_subject on kernel.audit_entry (subject_type, subject_id, id);
create index audit_of_actor on kernel.audit_entry (actor_id, id);
create index audit_in_unit on kernel.audit_entry (path, id);

create table kernel.audit_head (
    one                boolean primary key default true check (one),
    last_id            bigint not null,
    last_hash          bytea  not null
);
insert into kernel.audit_head values (true, 0, sha256(convert_to('DangVu', 'UTF8')));

-- The text that is hashed: every column, in this order, separated by U+001F, empty for null, time in microseconds since 1970.
create function kernel.audit_text(e kernel.audit_entry) returns text language sql immutable as $$
    select concat_ws(chr(31), e.id, (extract(epoch from e.at) * 1000000)::bigint, coalesce(e.actor_id::text, ''), e.actor_name,
        coalesce(e.mandate_id::text, ''), coalesce(e.role, ''), coalesce(e.unit_id::text, ''), coalesce(e.path, ''), e.action,
        coalesce(e.subject_type, ''), coalesce(e.subject_id::text, ''), e.outcome, coalesce((e.as_of - date '1970-01-01')::text, ''),
        coalesce(e.request_id, ''), coalesce(e.detail, ''))
$$;

-- The database chains the entries, not the application: what the application sends as id, time or hash is overwritten.
create function kernel.chain_audit() returns trigger language plpgsql security definer set search_path = kernel, pg_temp as $$
declare
    head kernel.audit_head;
begin
    select * into head from kernel.audit_head for update;
    new.id := head.last_id + 1;
    new.at := date_trunc('microseconds', clock_timestamp());
    new.prev_hash := head.last_hash;
    new.hash := sha256(head.last_hash || convert_to(kernel.audit_text(new), 'UTF8'));
    update kernel.audit_head set last_id = new.id, last_hash = new.hash;
    return new;
end $$;
create trigger chain before insert on kernel.audit_entry for each row execute function kernel.chain_audit();

create function kernel.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on kernel.audit_entry
    for each statement execute function kernel.refuse_change();

grant usage on schema kernel to ${app_user};
grant usage on sequence kernel.ids to ${app_user};
grant select, insert, update on kernel.account, kernel.mandate to ${app_user};
grant select, insert on kernel.audit_entry to ${app_user};
