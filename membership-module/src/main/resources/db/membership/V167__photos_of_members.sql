-- The 3 x 4 cm photo of a member, as a small JPEG without anything the camera wrote into it. A new one replaces the old, which stays.
create table membership.member_photo (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    content            bytea       not null,
    sha256             bytea       not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint
);
alter table membership.member_photo alter column content set storage external;
create unique index photo_of_member on membership.member_photo (member_id) where superseded_at = 'infinity';
alter table membership.member_photo enable row level security;
create policy scope on membership.member_photo using (exists (select 1 from membership.member m where m.id = member_id));
grant select, insert on membership.member_photo to ${app_user};
grant update (superseded_at, superseded_by) on membership.member_photo to ${app_user};
