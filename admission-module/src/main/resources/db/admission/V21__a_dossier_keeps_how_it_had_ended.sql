-- A dossier that ended with the recognition is opened again when a step was wrong, or ends otherwise when the admission is cancelled (294-QĐ/TW,
-- 4.4). How it had ended stays here: rows are written once, never changed, never taken out.
create table admission.earlier_closing (
    id                 bigint primary key default nextval('admission.ids'),
    dossier_id         bigint      not null references admission.dossier,
    closed_on          date        not null,
    outcome            text        not null,
    closed_reason      text,
    closed_by          bigint      not null,
    ended_at           timestamptz not null default now(),                -- when it ceased to be the ending, and by whom
    ended_by           bigint      not null
);
create index earlier_closing_of on admission.earlier_closing (dossier_id, id);
alter table admission.earlier_closing enable row level security;
create policy scope on admission.earlier_closing using (exists (select 1 from admission.dossier d where d.id = earlier_closing.dossier_id
    and admission.in_mandate(d.path)));
grant select, insert on admission.earlier_closing to ${app_user};
