-- A meeting whose agenda changes takes up other documents: the reference stays, closed.
alter table membership.directive_reference add withdrawn_at timestamptz, add withdrawn_by bigint,
    add check ((withdrawn_at is null) = (withdrawn_by is null)),
    drop constraint directive_reference_directive_id_subject_type_subject_id_key;
create unique index directive_reference_stands on membership.directive_reference (directive_id, subject_type, subject_id) where withdrawn_at is null;
create index directive_reference_of_subject on membership.directive_reference (subject_id, subject_type);
grant update (withdrawn_at, withdrawn_by) on membership.directive_reference to ${app_user};
