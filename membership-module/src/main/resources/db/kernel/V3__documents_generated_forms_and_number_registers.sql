-- Papers kept in the database, in the same transaction as what they prove.

create table kernel.document (
    id                 bigint primary key default nextval('kernel.ids'),
    path               text collate "C" not null,             -- of the unit that keeps it
    subject_type       text        not null,
    subject_id         bigint      not null,
    title              text        not null,
    file_name          text        not null,
    media_type         text        not null,                  -- found in the content, not believed from the name
    size               integer     not null,
    sha256             bytea       not null,
    content            bytea       not null,
    confidential       boolean     not null default true,
    uploaded_by        bigint      not null,
    uploaded_at        timestamptz not null default now(),
    closed_at          timestamptz,
    closed_by          bigint,
    closed_reason      text,
    check ((closed_at is null) = (closed_reason is null))
);
alter table kernel.document alter column content set storage external;
create index document_of_subject on kernel.document (subject_type, subject_id);

-- A printed form: which template, from which data, with which result. Never changed; a reprint gives the same bytes.
create table kernel.generated_form (
    id                 bigint primary key default nextval('kernel.ids'),
    path               text collate "C" not null,
    subject_type       text        not null,
    subject_id         bigint      not null,
    form               text        not null,                  -- 2-HSĐV
    template_version   text        not null,
    media_type         text        not null,
    file_name          text        not null,
    data               text        not null,                  -- snapshot, JSON
    data_sha256        bytea       not null,
    content            bytea       not null,
    sha256             bytea       not null,
    made_by            bigint      not null,
    made_at            timestamptz not null default now()
);
alter table kernel.generated_form alter column content set storage external;
create index generated_form_of_subject on kernel.generated_form (subject_type, subject_id, form);

-- Numbers without gap or double: taken under a row lock, in the transaction of the paper that carries them.
create table kernel.number_register (
    register           text        not null,
    unit_id            bigint      not null,
    term               text        not null,
    last               integer     not null,
    primary key (register, unit_id, term)
);

alter table kernel.document enable row level security;
alter table kernel.generated_form enable row level security;
do $$
declare t text;
begin
    foreach t in array array['document', 'generated_form'] loop
        execute format($policy$create policy scope on kernel.%I using (
            (path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
                and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)))
            or (subject_type = 'member' and subject_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)))$policy$, t);
    end loop;
end $$;

grant select, insert on kernel.document, kernel.generated_form to ${app_user};
grant update (closed_at, closed_by, closed_reason) on kernel.document to ${app_user};
grant select, insert, update on kernel.number_register to ${app_user};
