-- Figures signed and sent away. They keep what was counted, as of which day and as known when; later corrections do not touch them.
create table membership.closed_figures (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    first_day          date        not null,
    last_day           date        not null,
    known_on           timestamptz not null,
    closed_at          timestamptz not null default now(),
    closed_by          bigint      not null,
    note               text,
    hash               bytea       not null,
    check (first_day <= last_day)
);
create index closed_figures_of_unit on membership.closed_figures (unit_id, last_day);

create table membership.closed_figure (
    closing_id         bigint      not null references membership.closed_figures,
    part               text        not null,
    line               text        not null,
    col                text        not null,
    label              text,
    amount             numeric     not null,
    primary key (closing_id, part, line, col)
);

alter table membership.closed_figures enable row level security;
create policy scope on membership.closed_figures using (
    path >= (select current_setting('dangvu.lo', true)) and path < (select current_setting('dangvu.hi', true))
        and ((select coalesce(current_setting('dangvu.units', true), '')) <> 'on' or kernel.in_ranges(path)));
alter table membership.closed_figure enable row level security;
create policy scope on membership.closed_figure using (
    exists (select 1 from membership.closed_figures c where c.id = closing_id));

create trigger append_only before update or delete or truncate on membership.closed_figures
    for each statement execute function kernel.refuse_change();
create trigger append_only before update or delete or truncate on membership.closed_figure
    for each statement execute function kernel.refuse_change();
grant select, insert on membership.closed_figures, membership.closed_figure to ${app_user};
