-- That a package was made for an inspection, of which unit and period, by whom and for whom, and the sum of its sums. The package itself leaves the system.
create table evaluation.inspection_package (
    id                 bigint primary key default nextval('evaluation.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    from_on            date        not null,
    to_on              date        not null check (to_on >= from_on),
    inspector          text        not null check (btrim(inspector) <> ''),
    paper              text        not null check (btrim(paper) <> ''),
    papers             boolean     not null,
    entries            integer     not null check (entries > 0),
    sums_sha256        text        not null check (sums_sha256 ~ '^[0-9a-f]{64}$'),
    fingerprint        text        not null,
    made_at            timestamptz not null default now(),
    made_by            bigint      not null,
    maker              text        not null
);
create index inspection_package_path on evaluation.inspection_package (path, id);
alter table evaluation.inspection_package enable row level security;
create policy scope on evaluation.inspection_package using (path >= (select current_setting('dangvu.lo', true))
    and path < (select current_setting('dangvu.hi', true))
    and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));

-- Whoever makes a package for an inspection reads the cases of leaving in it.
create policy for_inspection on evaluation.leaving_case for select using (
    (select current_setting('dangvu.permission', true)) = 'inspection.package' and evaluation.in_mandate(path));

grant select, insert on evaluation.inspection_package to ${app_user};
grant update (path) on evaluation.inspection_package to ${app_user};
