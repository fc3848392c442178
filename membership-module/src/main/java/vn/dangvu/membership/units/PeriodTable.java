package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;

/** Keeps chronicles: what turned out otherwise is superseded, never overwritten. */
@ApplicationScoped
class PeriodTable {
    private static final String SUPERSEDE =
            """
            update membership.unit_period set superseded_at = now(), superseded_by = ?
            where unit_id = ? and valid_from = ? and superseded_at = 'infinity'""";
    private static final String INSERT =
            """
            insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, valid_to,
                decision_id, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    /** The units and everything that ever stood below them. */
    Chronicle of(Collection<Long> roots, Collection<Long> alone) {
        return new Chronicle(sql.list(
                Clause.of(
                        """
                        select p.* from membership.unit_period p where p.superseded_at = 'infinity' and p.unit_id in (
                            select unnest(?) union select below.unit_id from membership.unit_period top
                            join membership.unit_period below on below.path >= top.path and below.path < left(top.path, -1) || '0'
                            where top.unit_id = any (?) and top.superseded_at = 'infinity' and below.superseded_at = 'infinity')""",
                        alone.toArray(Long[]::new),
                        roots.toArray(Long[]::new)),
                PeriodTable::read));
    }

    private static Period read(ResultSet row) throws SQLException {
        LocalDate to = Sql.date(row, "valid_to");
        return new Period(
                row.getLong("unit_id"),
                row.getString("type"),
                Sql.id(row, "parent_id"),
                row.getString("path"),
                row.getString("name"),
                row.getString("short_name"),
                Sql.date(row, "valid_from"),
                to == null ? LocalDate.MAX : to,
                Sql.id(row, "decision_id"));
    }

    void keep(Chronicle chronicle, long actor) {
        batch(SUPERSEDE, chronicle.gone(), (statement, p) -> {
            statement.setLong(1, actor);
            statement.setLong(2, p.unitId());
            statement.setObject(3, p.from());
        });
        batch(INSERT, chronicle.added(), (statement, p) -> {
            statement.setLong(1, p.unitId());
            statement.setString(2, p.type());
            statement.setObject(3, p.parentId());
            statement.setString(4, p.path());
            statement.setString(5, p.name());
            statement.setString(6, p.shortName());
            statement.setObject(7, p.from());
            statement.setObject(8, p.to());
            statement.setObject(9, p.decisionId());
            statement.setLong(10, actor);
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement, Period period) throws SQLException;
    }

    private void batch(String command, List<Period> periods, Binding binding) {
        if (periods.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = sql.connection().prepareStatement(command)) {
            for (Period period : periods) {
                binding.bind(statement, period);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new QueryFailed(command, e);
        }
    }
}
