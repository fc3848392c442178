package vn.dangvu.admission.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * The unit asked for and the units that stood under it, itself included, each with its days: today's tree does not tell them. They are asked for
 * once and handed on as values: the database then knows how many they are.
 *
 * @param present those that stand under it on the last day of the period
 * @param today those that stand under it today
 */
record Place(String name, Long[] units, String[] from, String[] to, Long[] present, Long[] today) {

    static Place of(Sql sql, Scope scope, Question question, LocalDate today) {
        record Found(String path, Place place) {}
        Found found = sql.first(
                        Clause.of(
                                """
                                select u.path, u.name, s.* from membership.unit u cross join lateral (
                                    select array_agg(w.unit_id) units, array_agg(w.from_day::text) first_days, array_agg(w.to_day::text) last_days,
                                        array_agg(w.unit_id) filter (where w.from_day <= ? and w.to_day > ?) present,
                                        array_agg(w.unit_id) filter (where w.from_day <= ? and w.to_day > ?) today
                                    from membership.stood_under(u.id, null) w) s
                                where u.id = ?""",
                                question.to(),
                                question.to(),
                                today,
                                today,
                                question.unitId()),
                        row -> new Found(
                                row.getString("path"),
                                new Place(
                                        row.getString("name"),
                                        ids(row, "units"),
                                        texts(row, "first_days"),
                                        texts(row, "last_days"),
                                        ids(row, "present"),
                                        ids(row, "today"))))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(found.path());
        return found.place();
    }

    private static Long[] ids(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? new Long[0]
                : (Long[]) row.getArray(column).getArray();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? new String[0]
                : (String[]) row.getArray(column).getArray();
    }

    /** As a table w (unit_id, from_day, to_day). */
    Clause stood() {
        return Clause.of(
                "unnest(?::bigint[], ?::text[]::date[], ?::text[]::date[]) w (unit_id, from_day, to_day)",
                units,
                from,
                to);
    }
}
