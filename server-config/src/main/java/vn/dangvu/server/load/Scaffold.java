package vn.dangvu.server.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Indexes and constraints of the large tables, taken down for the load and built again over the finished rows. */
final class Scaffold {
    private static final String TABLES =
            "('member', 'member_facts', 'affiliation', 'standing', 'identifier', 'circumstance', 'file_entry')";

    private final List<String> indexes;
    private final List<String> constraints;

    private Scaffold(List<String> indexes, List<String> constraints) {
        this.indexes = indexes;
        this.constraints = constraints;
    }

    static Scaffold takeDown(Connection connection) throws SQLException {
        String inSchema =
                " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'membership'"
                        + " and c.relname in " + TABLES
                        + " and k.contype in ('f', 'x') order by k.contype desc, k.conname";
        List<String> constraints = texts(
                connection,
                "select format('alter table membership.%I add constraint %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid))"
                        + " from pg_constraint k" + inSchema);
        List<String> drops = texts(
                connection,
                "select format('alter table membership.%I drop constraint %I', c.relname, k.conname) from pg_constraint k"
                        + inSchema);
        run(connection, drops);
        String free = " from pg_indexes i where schemaname = 'membership' and tablename in " + TABLES
                + " and not exists (select 1 from pg_constraint k where k.conname = i.indexname) order by indexname";
        List<String> indexes = texts(connection, "select indexdef" + free);
        run(connection, texts(connection, "select format('drop index membership.%I', indexname)" + free));
        return new Scaffold(indexes, constraints);
    }

    /**
     * @param exclusions build the constraints against overlaps too: for millions of rows they take longer than all the rest,
     *     and nothing that only reads looks at them
     */
    void build(DataSource owner, boolean exclusions) throws SQLException {
        parallel(owner, indexes);
        Predicate<String> wanted = c -> exclusions || !c.contains(" EXCLUDE ");
        parallel(
                owner,
                constraints.stream()
                        .filter(c -> c.contains(" EXCLUDE "))
                        .filter(wanted)
                        .toList());
        if (exclusions) {
            try (Connection connection = owner.getConnection()) {
                run(
                        connection,
                        constraints.stream()
                                .filter(c -> !c.contains(" EXCLUDE "))
                                .toList());
            }
        }
    }

    private static void parallel(DataSource owner, List<String> commands) throws SQLException {
        var queue = new ConcurrentLinkedQueue<>(commands);
        Workers.run(2, worker -> {
            try (Connection connection = owner.getConnection()) {
                run(connection, List.of("set maintenance_work_mem = '1GB'"));
                for (String command = queue.poll(); command != null; command = queue.poll()) {
                    run(connection, List.of(command));
                }
            }
        });
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
        try (var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
