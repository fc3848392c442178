package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Carries everything that stands in a part of the tree along with it. Every table of the product with a column {@code path}
 * that may be changed says by it where its rows stand today; periods of units and the audit chain say where they stood then.
 */
@ApplicationScoped
class PlaceOfEverything {
    @Inject
    private Sql sql;

    /** @param moves old path to new path, of units none of which stands below another */
    void follow(Map<String, String> moves) {
        if (moves.isEmpty()) {
            return;
        }
        String[] from = moves.keySet().toArray(String[]::new);
        String[] until =
                moves.keySet().stream().map(p -> PathRange.under(p).hi()).toArray(String[]::new);
        String[] to = moves.values().toArray(String[]::new);
        awaitWriters(from, until);
        for (String table : tables()) {
            sql.update(Clause.of(
                    "update " + table + " t set path = m.new || substr(t.path, length(m.old) + 1)"
                            + " from unnest(?, ?, ?) m(old, until, new)"
                            + " where t.path >= m.old collate \"C\" and t.path < m.until collate \"C\"",
                    from,
                    until,
                    to));
        }
    }

    /** Who is writing rows into these units has read where they stand and holds them: their rows are to be carried along. */
    private void awaitWriters(String[] from, String[] until) {
        sql.list(
                Clause.of(
                        "select u.id from membership.unit u join unnest(?, ?) m(old, until) on u.path >= m.old collate \"C\""
                                + " and u.path < m.until collate \"C\" order by u.id for update of u",
                        from,
                        until),
                row -> true);
    }

    private List<String> tables() {
        return sql.list(
                Clause.of(
                        """
                        select format('%I.%I', n.nspname, c.relname) from pg_attribute a
                        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
                        where a.attname = 'path' and not a.attisdropped and has_schema_privilege(n.oid, 'usage')
                            and has_column_privilege(c.oid, a.attnum, 'update') and c.relname <> 'unit_period'
                        order by 1"""),
                row -> row.getString(1));
    }
}
