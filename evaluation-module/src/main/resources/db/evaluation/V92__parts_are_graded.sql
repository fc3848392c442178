-- What a member or a unit gives each part of the paper where nobody counts points (124-QĐ/TW, 2023): part and grade, in the order of the paper.
create function evaluation.are_grades(written text[]) returns boolean language sql immutable parallel safe as
    $$ select array_to_string(written, ',') ~ '^([a-z]+:(excellent|good|average|poor)(,|$))*$' $$;
alter table evaluation.self_review add column grades text[] not null default '{}' check (evaluation.are_grades(grades));
alter table evaluation.unit_report add column grades text[] not null default '{}' check (evaluation.are_grades(grades));
