package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Who of the demonstration is behind, relieved or ahead with the Party fee, and what the branches handed on. */
final class DuesStories {
    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final LocalDate AHEAD = LocalDate.of(2026, 8, 3);

    /** By the order of names within the branch: the same people every time. */
    private static final String NAMED =
            """
            select u.short_name, f.full_name, row_number() over (partition by u.id order by f.sort_name, f.member_id) as place
            from membership.affiliation a join membership.unit u on u.id = a.unit_id
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity' and a.valid_from < date '2025-01-01'
                and f.born_on > date '1955-01-01' and not exists (select 1 from kernel.account k where k.member_id = a.member_id)
                and not exists (select 1 from membership.circumstance c where c.member_id = a.member_id and c.superseded_at = 'infinity'
                    and c.valid_to = 'infinity')""";

    private static final String RELIEF =
            """
            insert into membership.dues_relief (member_id, unit_id, path, percent, from_month, to_month, reason, detail, applied_on, branch_opinion,
                proposed_at, proposed_by, approved_at, approved_by, body, number, decided_on)
            select a.member_id, a.unit_id, a.path, p.percent, p.first, p.until, p.reason, p.detail, p.applied, 'Chi bộ thống nhất đề nghị.',
                p.applied + time '20:00', p.proposer, case when p.decided is not null then p.decided + time '10:00' end,
                case when p.decided is not null then p.approver end, case when p.decided is not null then 'Ban Thường vụ Đảng ủy phường' end,
                p.number, p.decided
            from (select ?::text as branch, ?::text as name, ? as percent, ?::date as first, ?::date as until, ?::text as reason, ?::text as detail,
                ?::date as applied, nullif(?, '')::date as decided, nullif(?, '') as number, ? as proposer, ? as approver) p
            join membership.unit u on u.short_name = p.branch
            join membership.affiliation a on a.unit_id = u.id and a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity'
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                and f.full_name = p.name""";

    /** All branches up to October 2026, but one not for October; each confirmed two days after it was handed on. */
    private static final String REMITTANCES =
            """
            insert into membership.dues_remittance (unit_id, path, to_unit, from_month, to_month, collected, keep_percent, kept, remitted, rule,
                sent_on, recorded_at, recorded_by, recorder, confirmed_on, confirmed_at, confirmed_by, confirmer)
            select s.id, s.path, s.parent_id, s.month, s.month + interval '1 month', s.sum, s.p, (2 * s.sum * s.p + 100) / 200,
                s.sum - (2 * s.sum * s.p + 100) / 200, 'fee.branch-keeps', s.sent, s.sent + time '09:00',
                (select a.id from kernel.account a where a.username = 'bithu.tanminh'), 'Bí thư chi bộ',
                case when s.confirmed then s.sent + 2 end, case when s.confirmed then s.sent + 2 + time '15:00' end,
                case when s.confirmed then c.id end, case when s.confirmed then 'Ngô Thanh Bích' end
            from (select u.id, u.path, u.parent_id, m.month, sum(p.amount)::bigint as sum,
                    case when m.month < date '2026-02-01' then 30 else 70 end as p, (m.month + interval '1 month')::date + 4 + (u.id % 4)::int as sent,
                    not (u.short_name = 'TDP Cả Đoài' and m.month = date '2026-10-01') as confirmed
                from membership.dues_payment p join membership.unit u on u.id = p.unit_id
                cross join lateral (select date_trunc('month', p.paid_on)::date as month) m
                where m.month < date '2026-11-01' and not (u.short_name = 'TDP Đức Cung' and m.month = date '2026-10-01')
                group by u.id, u.path, u.parent_id, m.month) s cross join (select ?::bigint as id) c
            order by s.month, s.id""";

    /** The ward up to the third quarter of 2026. */
    private static final String QUARTERS =
            """
            insert into membership.dues_remittance (unit_id, path, to_unit, from_month, to_month, collected, keep_percent, kept, remitted, rule,
                sent_on, recorded_at, recorded_by, recorder, confirmed_on, confirmed_at, confirmed_by, confirmer, receipt)
            select s.id, s.path, s.parent_id, s.quarter, s.quarter + interval '3 months', s.sum, 90, (2 * s.sum * 90 + 100) / 200,
                s.sum - (2 * s.sum * 90 + 100) / 200, 'fee.ward-keeps', s.sent, s.sent + time '09:00', c.id, 'Ngô Thanh Bích', s.sent + 3,
                s.sent + 3 + time '09:00', c.id, 'Ngô Thanh Bích', 'PT ' || to_char(s.sent, 'MM/YYYY') || '/TU'
            from (select u.id, u.path, u.parent_id, q.quarter, sum(r.remitted)::bigint as sum, (q.quarter + interval '3 months')::date + 14 as sent
                from membership.dues_remittance r join membership.unit u on u.id = r.to_unit
                cross join lateral (select date_trunc('quarter', r.from_month)::date as quarter) q
                where r.from_month < date '2026-10-01' group by u.id, u.path, u.parent_id, q.quarter) s
            cross join (select ?::bigint as id) c order by s.quarter""";

    private static final String RECEIPTS =
            """
            insert into membership.dues_receipt (unit_id, path, remittance_id, term, number, payer, about, amount, issued_on, recorded_at, recorded_by,
                recorder)
            select w.id, w.path, r.id, extract(year from r.confirmed_on)::int::text,
                row_number() over (partition by w.id, extract(year from r.confirmed_on) order by r.confirmed_on, r.id), u.name,
                to_char(r.from_month, 'MM/YYYY'), r.remitted, r.confirmed_on, r.confirmed_at, r.confirmed_by, r.confirmer
            from membership.dues_remittance r join membership.unit u on u.id = r.unit_id and u.type like '%branch'
            join membership.unit w on w.id = r.to_unit where r.confirmed_on is not null and r.remitted > 0""";

    /** Members who paid through the bank got a receipt for each day they paid on. */
    private static final String SLIPS =
            """
            with slip as (
                insert into membership.dues_receipt (unit_id, path, member_id, term, number, payer, about, amount, issued_on, recorded_at, recorded_by,
                    recorder)
                select p.unit_id, p.path, p.member_id, extract(year from p.paid_on)::int::text,
                    row_number() over (partition by p.unit_id, extract(year from p.paid_on) order by p.paid_on, p.member_id), f.full_name,
                    string_agg(to_char(p.month, 'MM/YYYY'), ', ' order by p.month), sum(p.amount), p.paid_on, p.paid_on + time '19:40', ?, 'Ngô Thanh Bích'
                from membership.dues_payment p join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity'
                    and f.valid_to = 'infinity'
                where p.method = 'bank' and p.paid_on >= date '2026-01-01'
                group by p.unit_id, p.path, p.member_id, p.paid_on, f.full_name
                returning id, member_id, unit_id, issued_on)
            update membership.dues_payment p set receipt_id = s.id from slip s
            where p.member_id = s.member_id and p.unit_id = s.unit_id and p.paid_on = s.issued_on and p.method = 'bank'""";

    private static final String NUMBERS =
            """
            insert into kernel.number_register (register, unit_id, term, last)
            select 'PT-ĐP', unit_id, term, max(number) from membership.dues_receipt group by unit_id, term""";

    private final Connection connection;
    private final Accounts accounts;
    private final Map<String, Integer> places = new HashMap<>();
    private String ahead = "";

    DuesStories(Connection connection, Accounts accounts) {
        this.connection = connection;
        this.accounts = accounts;
    }

    private int place(String branch, String name) {
        if (places.isEmpty()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(NAMED)) {
                while (rows.next()) {
                    places.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return places.getOrDefault(branch + " " + name, 0);
    }

    private String named(String branch, int place) {
        place(branch, "");
        return places.entrySet().stream()
                .filter(e -> e.getValue() == place && e.getKey().startsWith(branch + " "))
                .map(e -> e.getKey().substring(branch.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    boolean undeclared(String branch, String name) {
        return branch.equals("TDP Minh Đức") && place(branch, name) >= 1 && place(branch, name) <= 2;
    }

    /** The first of those away pays ahead. */
    boolean paysAhead(String branch, boolean away) {
        if (!away || !ahead.isEmpty() && !ahead.equals(branch)) {
            return false;
        }
        boolean first = ahead.isEmpty();
        ahead = branch;
        return first;
    }

    /** The third of Tân Minh owes three months; of the month that runs some are still to pay; here and there one was forgotten. */
    boolean unpaid(String branch, String name, long member, YearMonth month, boolean paidAhead) {
        if (paidAhead) {
            return false;
        }
        if (branch.equals("TDP Tân Minh") && place(branch, name) == 3) {
            return !month.isBefore(YearMonth.of(2026, 8));
        }
        if (month.equals(NOW)) {
            return member % 3 == 0;
        }
        return month.equals(NOW.minusMonths(1)) && member % 41 == 0
                || month.equals(YearMonth.of(2026, 5)) && member % 97 == 0;
    }

    /** The fourth of Tân Minh pays half since March 2026, the fifth nothing since June. */
    long relieved(String branch, String name, YearMonth month, long due) {
        int place = branch.equals("TDP Tân Minh") ? place(branch, name) : 0;
        if (place == 4 && !month.isBefore(YearMonth.of(2026, 3))) {
            return (due + 1) / 2;
        }
        return place == 5 && !month.isBefore(YearMonth.of(2026, 6)) ? 0 : due;
    }

    LocalDate paidOn(long member, YearMonth month, boolean paidAhead) {
        if (paidAhead && !month.isBefore(YearMonth.from(AHEAD))) {
            return AHEAD;
        }
        boolean late = (member + month.getMonthValue()) % 17 == 0;
        return late ? month.plusMonths(1).atDay(3) : month.atDay(3 + (int) (member % 2));
    }

    void write() throws SQLException {
        long secretary = accounts.id("bithu.tanminh");
        long standing = accounts.id("thuongvu");
        String branch = "TDP Tân Minh";
        run(
                RELIEF,
                branch,
                named(branch, 4),
                50,
                "2026-03-01",
                "2027-03-01",
                "hardship",
                "Vợ ốm dài ngày, nuôi hai con đang đi học.",
                "2026-02-10",
                "2026-02-25",
                "31-QĐ/ĐU",
                secretary,
                standing);
        run(
                RELIEF,
                branch,
                named(branch, 5),
                100,
                "2026-06-01",
                "2026-12-01",
                "disease",
                "Điều trị bệnh hiểm nghèo tại Hà Nội.",
                "2026-05-11",
                "2026-05-28",
                "44-QĐ/ĐU",
                secretary,
                standing);
        run(
                RELIEF,
                branch,
                named(branch, 6),
                30,
                "2026-12-01",
                "2027-06-01",
                "near-poor",
                "Hộ cận nghèo năm 2026.",
                "2026-11-12",
                "",
                "",
                secretary,
                standing);
        run(REMITTANCES, accounts.clerk());
        run(QUARTERS, accounts.clerk());
        run(RECEIPTS);
        run(SLIPS, accounts.clerk());
        run(NUMBERS);
    }

    private void run(String command, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
