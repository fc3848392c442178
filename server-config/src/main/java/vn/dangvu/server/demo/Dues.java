package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.legal.MonthlyDue;
import vn.dangvu.membership.legal.Payer;
import vn.dangvu.membership.legal.PayerKind;
import vn.dangvu.server.load.CopyRows;

/**
 * The Party fee of all branches since January 2025: what members declared, what they paid (some late, one three months behind, one away for months
 * ahead), who is relieved, and what the branches handed on up to October 2026, all but one.
 */
final class Dues {
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final YearMonth LAST = YearMonth.of(2036, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String PEOPLE =
            """
            select a.member_id, a.unit_id, a.path, u.short_name, a.kind, a.valid_from, a.valid_to, f.full_name, f.born_on, f.sex,
                coalesce(f.occupation, '') as occupation, membership.seniority_start(f, date '2026-11-26', null) as seniority,
                (select min(c.valid_from) from membership.circumstance c where c.member_id = a.member_id and c.kind = 'elsewhere'
                    and c.superseded_at = 'infinity' and c.valid_to = 'infinity') as elsewhere,
                exists (select 1 from membership.circumstance c where c.member_id = a.member_id and c.kind = 'away'
                    and c.superseded_at = 'infinity' and c.valid_to = 'infinity') as away
            from membership.affiliation a join membership.unit u on u.id = a.unit_id
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where a.superseded_at = 'infinity' and a.valid_to > date '2025-01-01' and a.valid_from <= date '2026-11-01'
            order by a.path, f.sort_name, a.member_id""";

    /** One stay of a member in a list. */
    private record Stay(
            long member,
            long unit,
            String path,
            String branch,
            boolean guest,
            LocalDate from,
            LocalDate to,
            String name,
            LocalDate born,
            boolean woman,
            String occupation,
            LocalDate seniority,
            LocalDate elsewhere,
            boolean away) {

        boolean paysHereIn(YearMonth month) {
            LocalDate day = month.atDay(1);
            boolean here = !from.isAfter(day) && (to == null || to.isAfter(day));
            return here && (guest || elsewhere == null || elsewhere.isAfter(day));
        }
    }

    private final Connection connection;
    private final Accounts accounts;
    private final Map<YearMonth, LawOn> laws = new HashMap<>();
    private final Map<Long, TreeMap<YearMonth, Long>> due = new HashMap<>();
    private final DuesStories stories;
    private CopyRows bases;
    private CopyRows assessments;
    private CopyRows payments;

    Dues(Connection connection, Accounts accounts) {
        this.connection = connection;
        this.accounts = accounts;
        this.stories = new DuesStories(connection, accounts);
    }

    void write() throws SQLException {
        open();
        List<Stay> stays = stays();
        stays.stream().filter(s -> due.get(s.member()) == null).forEach(this::declare);
        stays.forEach(this::pay);
        bases.flush();
        assessments.flush();
        payments.flush();
        stories.write();
    }

    private void open() {
        bases = new CopyRows(
                connection,
                "membership.dues_basis",
                "member_id, kind, income, extra, from_month, to_month, declared_on, declared_by, evidence, recorded_at, recorded_by");
        assessments = new CopyRows(
                connection,
                "membership.dues_assessment",
                "member_id, kind, from_month, to_month, amount, step, exempt, rule, recorded_at, recorded_by");
        payments = new CopyRows(
                connection,
                "membership.dues_payment",
                "member_id, unit_id, path, month, place, amount, paid_on, method, recorded_at, recorded_by, recorder");
    }

    private List<Stay> stays() throws SQLException {
        var stays = new ArrayList<Stay>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PEOPLE)) {
            while (rows.next()) {
                stays.add(stay(rows));
            }
        }
        return stays;
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                row.getLong("member_id"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                row.getString("kind").equals("guest"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                row.getString("full_name"),
                date(row, "born_on"),
                "F".equals(row.getString("sex")),
                row.getString("occupation"),
                date(row, "seniority"),
                date(row, "elsewhere"),
                row.getBoolean("away"));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null || day.equals(LocalDate.MAX) ? null : day;
    }

    private static PayerKind kind(Stay s) {
        String work = s.occupation().toLowerCase(Locale.ROOT);
        if (work.contains("hưu trí")) {
            return PayerKind.PENSIONER;
        }
        if (work.contains("sinh viên") || work.contains("học sinh")) {
            return PayerKind.STUDENT;
        }
        boolean office = !s.branch().startsWith("TDP");
        boolean paid = List.of(
                        "giáo viên", "công chức", "viên chức", "công nhân", "công an", "y sĩ", "bộ đội", "nhân viên")
                .stream()
                .anyMatch(work::contains);
        if (office || paid) {
            return PayerKind.INSURED;
        }
        return s.born() != null && s.born().isBefore(LocalDate.of(1948, 1, 1))
                ? PayerKind.SOCIAL_PENSION
                : PayerKind.HOME;
    }

    private static long income(PayerKind kind, long member) {
        return switch (kind) {
            case INSURED -> 5_310_000 + member * 7919 % 61 * 137_500;
            case PENSIONER -> 3_900_000 + member * 7919 % 53 * 96_300;
            default -> 0;
        };
    }

    /** What is known of the time from 2025 on, and what each month comes to. Of two nothing was declared yet. */
    private void declare(Stay s) {
        var months = new TreeMap<YearMonth, Long>();
        due.put(s.member(), months);
        if (stories.undeclared(s.branch(), s.name())) {
            return;
        }
        PayerKind kind = kind(s);
        long income = income(kind, s.member());
        var payer = new Payer(kind, income, 0, s.born(), s.woman(), s.seniority());
        bases.add(
                s.member(),
                kind.code(),
                income,
                0,
                FIRST.atDay(1),
                Writer.FOREVER,
                "2025-01-03",
                "Đảng viên tự kê khai",
                income > 0 ? "Bảng lương, sổ lương hưu" : null,
                "2025-01-06 09:00+07",
                accounts.clerk());
        MonthlyDue before = null;
        YearMonth since = FIRST;
        for (YearMonth m = FIRST; m.isBefore(LAST); m = m.plusMonths(1)) {
            MonthlyDue now = MonthlyDue.of(payer, m, law(m)).orElse(null);
            if (before != null && !same(before, now)) {
                assess(s, kind, since, m, before);
                since = m;
            }
            before = now;
            if (now != null && !now.exempt()) {
                months.put(m, now.amount());
            }
        }
        assess(s, kind, since, null, before);
    }

    private LawOn law(YearMonth month) {
        return laws.computeIfAbsent(month, m -> LawBook.shipped().asOf(m.atDay(1)));
    }

    private static boolean same(MonthlyDue a, MonthlyDue b) {
        return b != null && a.amount() == b.amount() && a.rule().equals(b.rule());
    }

    private void assess(Stay s, PayerKind kind, YearMonth from, YearMonth end, MonthlyDue due) {
        if (due != null) {
            assessments.add(
                    s.member(),
                    kind.code(),
                    from.atDay(1),
                    end == null ? Writer.FOREVER : end.atDay(1),
                    due.amount(),
                    1,
                    due.exempt(),
                    due.rule(),
                    "2025-01-06 09:00+07",
                    accounts.clerk());
        }
    }

    private void pay(Stay s) {
        TreeMap<YearMonth, Long> months = due.get(s.member());
        boolean ahead = stories.paysAhead(s.branch(), s.away());
        for (var month : months.headMap(ahead ? NOW.plusMonths(5) : NOW, true).entrySet()) {
            boolean here = month.getKey().isAfter(NOW) ? s.paysHereIn(NOW) : s.paysHereIn(month.getKey());
            if (!here || stories.unpaid(s.branch(), s.name(), s.member(), month.getKey(), ahead)) {
                continue;
            }
            long amount = stories.relieved(s.branch(), s.name(), month.getKey(), month.getValue());
            LocalDate on = stories.paidOn(s.member(), month.getKey(), ahead);
            if (amount > 0 && !on.isAfter(TODAY)) {
                payments.add(
                        s.member(),
                        s.unit(),
                        s.path(),
                        month.getKey().atDay(1),
                        1,
                        amount,
                        on,
                        ahead || s.member() % 11 == 0 ? "bank" : "cash",
                        on + " 19:30+07",
                        accounts.clerk(),
                        "Ngô Thanh Bích");
            }
        }
    }
}
