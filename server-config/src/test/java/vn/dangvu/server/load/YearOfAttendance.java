package vn.dangvu.server.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Twelve meetings of every branch in 2026 and an entry for each member of that day; indexes and constraints are built over the finished rows. */
final class YearOfAttendance {
    static final int YEAR = 2026;

    private static final String OF_TABLE =
            " from pg_constraint k where k.conrelid = 'membership.attendance'::regclass and k.contype in ('f', 'p') order by k.contype desc";

    private static final String MEETINGS =
            """
            insert into membership.meeting (unit_id, path, kind, planned_on, held_on, recorded_by)
            select u.id, u.path, 'monthly', d::date, d::date, 1 from membership.unit u,
                generate_series(timestamp '2026-01-03', timestamp '2026-12-03', interval '1 month') d where u.type = 'branch' and u.closed_on is null""";

    /** Nine in ten come, most of the others say why. */
    private static final String ENTRIES =
            """
            insert into membership.attendance (meeting_id, member_id, path, day, state, note, recorded_by)
            select m.id, a.member_id, m.path, m.day, x.state, case x.state when 'excused' then 'Đi công tác' end, 1
            from membership.meeting m join membership.affiliation a on a.unit_id = m.unit_id and a.valid_to = 'infinity' and a.superseded_at = 'infinity'
            cross join lateral (select case when h < 88 then 'present' when h < 95 then 'excused' when h < 97 then 'unexcused' else 'exempt' end as state
                from (select (abs(hashint8(a.member_id * 31 + m.id)) % 100) as h) v) x""";

    private YearOfAttendance() {}

    /** Once for a database. */
    static void fill(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            if (!texts(connection, "select 'there' from membership.meeting limit 1")
                    .isEmpty()) {
                return;
            }
            List<String> constraints = texts(
                    connection,
                    "select format('alter table membership.attendance add constraint %I %s', k.conname, pg_get_constraintdef(k.oid))"
                            + OF_TABLE);
            run(
                    connection,
                    "alter table membership.attendance_contest drop constraint attendance_contest_meeting_id_member_id_fkey");
            run(
                    connection,
                    texts(
                            connection,
                            "select format('alter table membership.attendance drop constraint %I', k.conname)"
                                    + OF_TABLE));
            List<String> indexes = texts(
                    connection,
                    "select indexdef from pg_indexes where schemaname = 'membership' and tablename = 'attendance'");
            run(
                    connection,
                    texts(
                            connection,
                            "select format('drop index membership.%I', indexname) from pg_indexes where schemaname = 'membership'"
                                    + " and tablename = 'attendance'"));
            run(connection, MEETINGS, "analyze membership.meeting", ENTRIES, "set maintenance_work_mem = '1GB'");
            run(connection, indexes);
            run(
                    connection,
                    constraints.stream()
                            .sorted((a, b) -> Boolean.compare(a.contains("FOREIGN"), b.contains("FOREIGN")))
                            .toList());
            run(
                    connection,
                    "alter table membership.attendance_contest add foreign key (meeting_id, member_id) references membership.attendance",
                    "vacuum (analyze) membership.attendance",
                    "vacuum (analyze) membership.meeting");
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void run(Connection connection, List<String> commands) throws SQLException {
        run(connection, commands.toArray(String[]::new));
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
