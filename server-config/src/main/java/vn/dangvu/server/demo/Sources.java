package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.kernel.text.VietnameseText;

/** People on the lists of the branches: some well on the way, one forgotten for months, one with an old certificate, some who left. */
final class Sources {
    private static final String PERSON =
            """
            insert into admission.candidate (unit_id, path, full_name, sort_name, folded, sex, born_on, born_precision, ethnicity, religion,
                occupation, youth_union, recorded_at, recorded_by)
            select u.id, u.path, ?, ?, ?, ?, ?::date, 'D', 'Kinh', 'Không', ?, ?::date > date '1995-01-01', ?::date + time '09:30', ?
            from membership.unit u where u.short_name = ? and u.closed_on is null returning id""";

    private static final String LISTING =
            """
            insert into admission.listing (candidate_id, kind, valid_from, valid_to, resolution, ended_by, end_reason, recorded_at, recorded_by,
                ended_at, ended_by_account)
            select ?, ?, f, coalesce(l, 'infinity'), '03-NQ/CB ngày ' || to_char(f, 'DD/MM/YYYY'), case r when 'admitted' then 'Lễ kết nạp ngày ' else '02-NQ/CB ngày ' end || to_char(l, 'DD/MM/YYYY'), r,
                f + time '09:30', c, l + time '09:30', case when l is not null then c end
            from (select ?::date as f, nullif(?, '')::date as l, nullif(?, '') as r, ? as c) v""";

    private static final String HELPER =
            """
            insert into admission.helper (candidate_id, member_id, name, valid_from, valid_to, resolution, end_reason, recorded_at, recorded_by)
            select c, m, n, f, coalesce(l, 'infinity'), '03-NQ/CB ngày ' || to_char(f, 'DD/MM/YYYY'),
                case when l is not null then 'list' end, f + time '09:30', r
            from (select ? as c, ? as m, ? as n, ?::date as f, nullif(?, '')::date as l, ? as r) v""";

    /** The branch has looked every month until the last time. */
    private static final String REVIEWS =
            """
            insert into admission.entry (candidate_id, kind, on_date, result, text, recorded_at, recorded_by, recorder)
            select ?, 'review', d::date, case when extract(month from d)::int % 4 = 0 then 'fair' else 'good' end,
                'Chấp hành tốt, tham gia đầy đủ hoạt động của tổ dân phố.', d::date + time '20:00', ?, 'Ngô Thanh Bích'
            from generate_series(?::date, ?::date + interval '1 month', interval '-1 month') d""";

    private static final String ENTRY =
            """
            insert into admission.entry (candidate_id, kind, on_date, due_on, done_on, number, body, text, recorded_at, recorded_by, recorder)
            values (?, ?, ?::date, nullif(?, '')::date, nullif(?, '')::date, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?::date + time '10:00', ?,
                'Ngô Thanh Bích')""";

    private static final String PLAN =
            """
            insert into admission.year_plan (unit_id, path, year, meant, resolution, recorded_by)
            select u.id, u.path, y, case when u.id % 3 = 0 then 2 else 1 end, '01-NQ/CB', ? from membership.unit u, generate_series(2024, 2026) y
            where u.type = 'branch' and u.closed_on is null""";

    private final Connection connection;
    private final long clerk;
    private final Vouchers vouchers;
    private final Register register;

    Sources(Connection connection, long clerk, Vouchers vouchers, Register register) {
        this.connection = connection;
        this.clerk = clerk;
        this.vouchers = vouchers;
        this.register = register;
    }

    /** @return id of everybody on a list, by name */
    Map<String, Long> write() throws SQLException {
        var ids = new HashMap<String, Long>();
        for (Map<String, String> row : DemoFile.rows("sources.tsv")) {
            ids.put(row.get("name"), person(row, ids.size()));
        }
        run(PLAN, clerk);
        return ids;
    }

    /** Whoever helps somebody on a list, through the probation too. */
    static Person helper(Map<String, String> row, String branch, Vouchers vouchers) {
        String end = helped(row);
        return vouchers.helper(
                row.get("name"),
                branch,
                LocalDate.parse(row.get("listed")),
                end.isEmpty() ? null : LocalDate.parse(end));
    }

    /** The last day of the help, empty while it goes on. */
    private static String helped(Map<String, String> row) {
        String helped = row.get("helped");
        return helped.equals("open") ? "" : helped.isEmpty() ? row.get("left") : helped;
    }

    private static String branch(Map<String, String> row) {
        return Tree.BRANCHES.stream()
                .filter(branch -> branch.name().equals(row.get("unit")))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private long person(Map<String, String> row, int number) throws SQLException {
        String name = row.get("name");
        String listed = row.get("listed");
        String left = row.get("left");
        long id = inserted(
                PERSON,
                name,
                VietnameseText.sortName(name),
                VietnameseText.folded(name),
                row.get("sex"),
                row.get("born"),
                row.get("occupation"),
                row.get("born"),
                listed,
                clerk,
                row.get("unit"));
        run(LISTING, id, row.get("kind"), listed, left, row.get("reason"), clerk);
        Person helper = helper(row, branch(row), vouchers);
        run(HELPER, id, register.id(helper.key()), helper.name(), listed, helped(row), clerk);
        run(REVIEWS, id, clerk, row.get("reviewed"), listed);
        if (!row.get("task").isEmpty()) {
            run(
                    ENTRY,
                    id,
                    "task",
                    listed,
                    row.get("reviewed"),
                    row.get("reviewed"),
                    "",
                    "",
                    row.get("task"),
                    listed,
                    clerk);
        }
        if (!row.get("certificate").isEmpty()) {
            String day = row.get("certificate");
            run(
                    ENTRY,
                    id,
                    "certificate",
                    day,
                    "",
                    "",
                    100 + number + "/CN",
                    "Trung tâm Chính trị phường",
                    "",
                    day,
                    clerk);
        }
        if (!row.get("permission").isEmpty()) {
            String day = row.get("permission");
            run(
                    ENTRY,
                    id,
                    "permission",
                    day,
                    "",
                    "",
                    40 + number + "-CV/ĐU",
                    "Đảng ủy phường",
                    "Đồng ý cho lập hồ sơ",
                    day,
                    clerk);
        }
        return id;
    }

    private long inserted(String command, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(command, values);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String command, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(command, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String command, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(command);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
