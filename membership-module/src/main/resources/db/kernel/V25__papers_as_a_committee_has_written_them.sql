-- A committee's own edition of a prescribed paper, for its unit and everything below it. One person proposes, another approves;
-- a row is settled once and never changed or deleted afterwards.

create table kernel.form_template (
    id                 bigint primary key default nextval('kernel.ids'),
    unit_id            bigint      not null,
    path               text collate "C" not null,                  -- of the unit when proposed
    form               text        not null,                       -- 9A-KNĐ
    variant            text        not null default '',
    edition            text        not null,                       -- of the guidance it was written for; it ends with that edition
    valid_from         date        not null,
    blocks             text        not null check (length(blocks) <= 60000),  -- YAML; '-' goes back to the edition above
    reason             text        not null,
    proposed_by        bigint      not null,
    proposed_at        timestamptz not null default now(),
    approved_by        bigint,
    approved_at        timestamptz,
    withdrawn_by       bigint,
    withdrawn_at       timestamptz,
    withdrawn_reason   text,
    check (approved_by <> proposed_by),
    check ((approved_by is null) = (approved_at is null)),
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null)),
    check (approved_by is null or withdrawn_by is null)
);
create index form_template_in_force on kernel.form_template (form, variant, valid_from) where approved_at is not null;
comment on table kernel.form_template is 'Blank papers, no persons: open to whoever prints below the unit, a member''s own file included.';

grant select, insert on kernel.form_template to ${app_user};
grant update (approved_by, approved_at, withdrawn_by, withdrawn_at, withdrawn_reason) on kernel.form_template to ${app_user};
