-- The Party fee (đảng phí): from what a member lives on to what the ward hands on. Amounts are whole đồng. Months are their first day; a period of
-- months ends before its second. Nothing is deleted: what no longer holds is superseded, reversed, withdrawn or cancelled, with who and why.

-- What the fee is reckoned from. The income is seen by whoever keeps the fee of the branch and by the member, by nobody else: not even with the
-- mandate of the unit, unless the transaction was opened for that permission. A branch sees it for the time in which the member stands in its list; of
-- a temporary member the host sees it only when the home branch is not in this register.
create table membership.dues_basis (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    kind               text        not null check (kind in ('insured', 'benefit', 'pensioner', 'pensioner-working', 'disability', 'student', 'home',
                                                            'social-pension', 'senior')),
    income             bigint      not null default 0 check (income >= 0),
    extra              bigint      not null default 0 check (extra >= 0),     -- the pay beside a pension
    from_month         date        not null check (extract(day from from_month) = 1),
    to_month           date        not null default 'infinity',
    declared_on        date        not null,
    declared_by        text        not null,                                  -- who said so: the member, or on whose word it is written
    evidence           text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    superseded_reason  text,
    check (from_month < to_month),
    check ((superseded_at = 'infinity') = (superseded_by is null)),
    exclude using gist ((member_id + 0) with =, daterange(from_month, to_month) with &&) where (superseded_at = 'infinity')
);
create index dues_basis_of_member on membership.dues_basis (member_id, from_month);

alter table membership.dues_basis enable row level security;
create policy income on membership.dues_basis using (
    member_id = (select nullif(current_setting('dangvu.self', true), '')::bigint)
    or (select current_setting('dangvu.permission', true)) = 'dues.income' and exists (
        select 1 from membership.affiliation a where a.member_id = dues_basis.member_id
            and (a.kind = 'home' or not exists (select 1 from membership.circumstance c where c.member_id = a.member_id
                and c.kind = 'elsewhere' and c.superseded_at = 'infinity'))
            and a.path >= (select current_setting('dangvu.lo', true)) and a.path < (select current_setting('dangvu.hi', true))
            and a.superseded_at = 'infinity' and a.valid_from < dues_basis.to_month and a.valid_to > dues_basis.from_month));

-- What a month costs by the basis and the rules, before any relief; one row as long as nothing changes. Kept apart from the basis so that whoever
-- may see what is due does not see the income.
create table membership.dues_assessment (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    kind               text        not null,
    from_month         date        not null,
    to_month           date        not null default 'infinity',
    amount             bigint      not null check (amount >= 0),
    step               integer     not null check (step > 0),                 -- amounts are multiples of it
    exempt             boolean     not null,
    rule               text        not null,                                  -- key of the value of law that decides
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    superseded_at      timestamptz not null default 'infinity',
    superseded_by      bigint,
    check (from_month < to_month),
    check (not exempt or amount = 0),
    exclude using gist ((member_id + 0) with =, daterange(from_month, to_month) with &&) where (superseded_at = 'infinity')
);
create index dues_assessment_of_member on membership.dues_assessment (member_id, from_month) where superseded_at = 'infinity';
alter table membership.dues_assessment enable row level security;
create policy scope on membership.dues_assessment using (exists (select 1 from membership.affiliation a
    where a.member_id = dues_assessment.member_id));

-- An application to pay less or nothing for a time, and what was decided on it: one person applies, another approves.
create table membership.dues_relief (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    percent            integer     not null check (percent between 1 and 100), -- taken off
    from_month         date        not null,
    to_month           date        not null,
    reason             text        not null check (reason in ('poor', 'near-poor', 'disease', 'hardship')),
    detail             text        not null,
    applied_on         date        not null,
    renews             bigint      references membership.dues_relief,
    branch_opinion     text,
    proposed_at        timestamptz not null default now(),
    proposed_by        bigint      not null,
    approved_at        timestamptz,
    approved_by        bigint,
    body               text,
    number             text,
    decided_on         date,
    withdrawn_at       timestamptz,
    withdrawn_by       bigint,
    withdrawn_reason   text,
    ended_at           timestamptz,                                           -- before its time
    ended_by           bigint,
    ended_reason       text,
    check (from_month < to_month),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null)),
    check ((approved_at is null) = (approved_by is null)),
    check (approved_by is null or approved_by <> proposed_by),
    check (approved_at is null or body is not null and decided_on is not null),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
    exclude using gist ((member_id + 0) with =, daterange(from_month, to_month) with &&) where (approved_at is not null and withdrawn_at is null)
);
create index dues_relief_path on membership.dues_relief (path, from_month, id);
create index dues_relief_of_member on membership.dues_relief (member_id);
create unique index dues_relief_waiting_once on membership.dues_relief (member_id, from_month) where approved_at is null and withdrawn_at is null;
alter table membership.dues_relief enable row level security;

-- What a unit hands to the one above it for a time.
create table membership.dues_remittance (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    to_unit            bigint      references membership.unit,
    from_month         date        not null,
    to_month           date        not null,
    collected          bigint      not null check (collected >= 0),
    keep_percent       integer     not null check (keep_percent between 0 and 100),
    kept               bigint      not null check (kept >= 0),
    remitted           bigint      not null check (remitted = collected - kept),
    rule               text        not null,
    sent_on            date        not null,
    note               text,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    confirmed_on       date,
    confirmed_at       timestamptz,
    confirmed_by       bigint,
    confirmer          text,
    receipt            text,                                                  -- number of the receipt of whoever got it
    annulled_at        timestamptz,
    annulled_by        bigint,
    annulled_reason    text,
    version            bigint      not null default 1,
    check (from_month < to_month),
    check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (confirmed_on is null)),
    check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_reason is null))
);
create index dues_remittance_path on membership.dues_remittance (path, from_month, id);
create unique index dues_remittance_once on membership.dues_remittance (unit_id, from_month) where annulled_at is null;
alter table membership.dues_remittance enable row level security;

-- Receipts (PT-ĐP), numbered without gaps through a year; a cancelled one keeps its number.
create table membership.dues_receipt (
    id                 bigint primary key default nextval('membership.ids'),
    unit_id            bigint      not null references membership.unit,
    path               text collate "C" not null,
    member_id          bigint      references membership.member,
    remittance_id      bigint      references membership.dues_remittance,
    term               text        not null,
    number             integer     not null,
    payer              text        not null,
    about              text        not null,
    amount             bigint      not null check (amount > 0),
    issued_on          date        not null,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    cancelled_at       timestamptz,
    cancelled_by       bigint,
    cancelled_reason   text,
    check ((member_id is null) <> (remittance_id is null)),
    check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancelled_reason is null)),
    unique (unit_id, term, number)
);
create index dues_receipt_path on membership.dues_receipt (path, term, number);
create unique index dues_receipt_of_remittance on membership.dues_receipt (remittance_id) where cancelled_at is null;
alter table membership.dues_receipt enable row level security;

-- A payment for one month. place counts the payments of the cell of the grid: two that saw the same cell cannot both fill it.
create table membership.dues_payment (
    id                 bigint primary key default nextval('membership.ids'),
    member_id          bigint      not null references membership.member,
    unit_id            bigint      not null references membership.unit,       -- where it was paid: the host's, of a temporary member
    path               text collate "C" not null,
    month              date        not null check (extract(day from month) = 1),
    place              integer     not null check (place > 0),
    amount             bigint      not null check (amount > 0),
    paid_on            date        not null,
    method             text        not null check (method in ('cash', 'bank', 'portal')),
    note               text,
    receipt_id         bigint      references membership.dues_receipt,
    recorded_at        timestamptz not null default now(),
    recorded_by        bigint      not null,
    recorder           text        not null,
    reversed_at        timestamptz,
    reversed_by        bigint,
    reversed_reason    text,
    check ((reversed_at is null) = (reversed_by is null) and (reversed_at is null) = (reversed_reason is null)),
    check (reversed_at is null or receipt_id is null),
    unique (member_id, month, place)
);
create index dues_payment_path on membership.dues_payment (path, paid_on);
create index dues_payment_of_receipt on membership.dues_payment (receipt_id) where receipt_id is not null;
alter table membership.dues_payment enable row level security;

do $$
declare
    t text;
    ranges text := 'path >= (select current_setting(''dangvu.lo'', true)) and path < (select current_setting(''dangvu.hi'', true))
        and ((select coalesce(current_setting(''dangvu.units'', true), '''')) <> ''on'' or kernel.in_ranges(path))';
begin
    foreach t in array array['dues_remittance'] loop
        execute format('create policy scope on membership.%I using (%s)', t, ranges);
    end loop;
    -- what was paid or waived elsewhere is seen where the member stands, and by the member; it is written only where it happens
    foreach t in array array['dues_payment', 'dues_receipt', 'dues_relief'] loop
        execute format('create policy scope on membership.%1$I using ((%2$s) or exists (select 1 from membership.affiliation a
            where a.member_id = %1$I.member_id)) with check ((%2$s) %3$s)', t, ranges,
            case t when 'dues_relief' then 'or member_id = (select nullif(current_setting(''dangvu.self'', true), '''')::bigint)' else '' end);
    end loop;
end $$;

-- Whole đồng after a relief; half a step goes up, as in the rule.
create function membership.dues_after(amount bigint, percent integer, step integer) returns bigint language sql immutable parallel safe as $$
    select case when percent is null or percent = 0 then amount
        else ((2 * amount * (100 - percent) + 100 * step) / (200 * step)) * step end
$$;

-- Who pays where in each of these months, what is due and what was paid. Who stands where is asked for the first day of the month.
create function membership.dues_months(p_first date, p_last date) returns table (
    member_id bigint, unit_id bigint, path text, guest boolean, month date, kind text, full_amount bigint, percent integer, amount bigint, paid bigint,
    payments integer, exempt boolean, elsewhere boolean, declared boolean, rule text) language sql stable parallel safe as $$
    select a.member_id, a.unit_id, a.path, a.kind = 'guest', m.day, s.kind, s.amount, r.percent,
        membership.dues_after(s.amount, r.percent, s.step), coalesce(p.paid, 0)::bigint, coalesce(p.payments, 0)::integer,
        coalesce(s.exempt or r.percent = 100, false),
        a.kind = 'home' and exists (select 1 from membership.circumstance c where c.member_id = a.member_id and c.kind = 'elsewhere'
            and c.superseded_at = 'infinity' and c.valid_from <= m.day and c.valid_to > m.day),
        s.id is not null, s.rule
    from (select generate_series(p_first, p_last, interval '1 month')::date as day) m
    join membership.affiliation a on a.superseded_at = 'infinity' and a.valid_from <= m.day and a.valid_to > m.day
    join membership.standing t on t.member_id = a.member_id and t.superseded_at = 'infinity' and t.valid_from <= m.day and t.valid_to > m.day
        and t.standing <> 'out'
    left join membership.dues_assessment s on s.member_id = a.member_id and s.superseded_at = 'infinity' and s.from_month <= m.day
        and s.to_month > m.day
    left join membership.dues_relief r on r.member_id = a.member_id and r.approved_at is not null and r.withdrawn_at is null
        and r.from_month <= m.day and r.to_month > m.day
    left join lateral (select sum(d.amount) filter (where d.reversed_at is null) as paid,
            count(*) + count(d.reversed_at) as payments
        from membership.dues_payment d where d.member_id = a.member_id and d.month = m.day) p on true
$$;

grant select, insert on membership.dues_basis, membership.dues_assessment, membership.dues_relief, membership.dues_remittance,
    membership.dues_receipt, membership.dues_payment to ${app_user};
grant update (superseded_at, superseded_by, superseded_reason) on membership.dues_basis to ${app_user};
grant update (superseded_at, superseded_by) on membership.dues_assessment to ${app_user};
grant update (path, to_month, ended_at, ended_by, ended_reason, branch_opinion, approved_at, approved_by, body, number, decided_on, withdrawn_at, withdrawn_by, withdrawn_reason)
    on membership.dues_relief to ${app_user};
grant update (path, confirmed_on, confirmed_at, confirmed_by, confirmer, receipt, annulled_at, annulled_by, annulled_reason, version)
    on membership.dues_remittance to ${app_user};
grant update (path, cancelled_at, cancelled_by, cancelled_reason) on membership.dues_receipt to ${app_user};
grant update (path, receipt_id, reversed_at, reversed_by, reversed_reason) on membership.dues_payment to ${app_user};
grant execute on function membership.dues_after(bigint, integer, integer), membership.dues_months(date, date) to ${app_user};
