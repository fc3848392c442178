package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RegisterRefused;

/** Ends, begins and supersedes periods. What was recorded stays recorded; only the mark that it is no longer believed is added. */
@ApplicationScoped
class HistoryWriter {
    @Inject
    private Sql sql;

    /** The row that holds on this day, as known now. */
    Optional<History.Row> on(History history, long member, String key, LocalDate day) {
        return sql.first(
                Clause.of(
                                "select id, valid_from, valid_to from membership." + history.table()
                                        + " where member_id = ? and superseded_at = 'infinity' and valid_from <= ? and valid_to > ?",
                                member,
                                day,
                                day)
                        .then(keyed(history, key)),
                row -> new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), Sql.date(row, "valid_to")));
    }

    /** Every period known now, in order. */
    List<History.Row> rows(History history, long member) {
        return rows(history, member, null);
    }

    /** @param key of which kind, null for all */
    List<History.Row> rows(History history, long member, String key) {
        return sql.list(
                Clause.of(
                                "select id, valid_from, valid_to from membership." + history.table()
                                        + " where member_id = ? and superseded_at = 'infinity'",
                                member)
                        .then(key == null ? Clause.of("") : keyed(history, key))
                        .then("order by valid_from"),
                row -> new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), Sql.date(row, "valid_to")));
    }

    /**
     * Ends what holds on {@code day}: that day is the first on which it no longer does. A period that would be left empty is
     * superseded altogether.
     *
     * @param changes columns that say how it ended
     * @return whether anything held
     * @throws RegisterRefused when something is already recorded as beginning later
     */
    boolean end(History history, long member, String key, LocalDate day, Map<String, Object> changes, long actor) {
        boolean later = sql.first(
                        Clause.of(
                                        "select 1 from membership." + history.table()
                                                + " where member_id = ? and superseded_at = 'infinity' and valid_from > ?",
                                        member,
                                        day)
                                .then(keyed(history, key))
                                .then("limit 1"),
                        row -> true)
                .isPresent();
        if (later) {
            throw new RegisterRefused("register.later-" + history.table().replace('_', '-'), day);
        }
        Optional<History.Row> row = on(history, member, key, day);
        row.ifPresent(r -> {
            supersede(history, r.id(), actor);
            if (r.from() == null || r.from().isBefore(day)) {
                copy(history, r, r.from(), day, changes, actor);
            }
        });
        return row.isPresent();
    }

    void supersede(History history, long id, long actor) {
        sql.update(Clause.of(
                "update membership." + history.table()
                        + " set superseded_at = now(), superseded_by = ? where id = ? and superseded_at = 'infinity'",
                actor,
                id));
    }

    /** The same content, but for {@code changes}, for another period. */
    void copy(History history, History.Row row, LocalDate from, LocalDate to, Map<String, Object> changes, long actor) {
        var values = new ArrayList<Object>(List.of(bound(from, "-infinity"), bound(to, EntryTables.OPEN), actor));
        var sources = new ArrayList<String>();
        for (String column : history.columns()) {
            Object change = changes.get(column);
            sources.add(change == null ? column : "?");
            if (change != null) {
                values.add(change);
            }
        }
        values.add(row.id());
        sql.update(new Clause(
                "insert into membership." + history.table() + " (member_id, valid_from, valid_to, recorded_by, "
                        + String.join(", ", history.columns()) + ") select member_id, ?::date, ?::date, ?, "
                        + String.join(", ", sources) + " from membership." + history.table() + " where id = ?",
                values));
    }

    private static String bound(LocalDate date, String open) {
        return date == null ? open : date.toString();
    }

    private static Clause keyed(History history, String key) {
        return history.key() == null ? Clause.of("") : Clause.of("and " + history.key() + " = ?", key);
    }
}
