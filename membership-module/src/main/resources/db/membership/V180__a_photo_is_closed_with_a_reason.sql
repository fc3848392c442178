-- A photo that should not be there is no longer shown; it stays, with day, person and reason. Null: another took its place.
alter table membership.member_photo add column closed_reason text;
grant update (closed_reason) on membership.member_photo to ${app_user};
