package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/** Puts a unit into the tree, in whatever operation it comes to be. */
@ApplicationScoped
class NewUnits {
    private static final String UNIQUE = "23505";

    @Inject
    private Sql sql;

    UnitRow open(Structure structure, NewUnit unit, UnitRow above, LocalDate day, long decisionId) {
        structure.mustAllow(unit.type(), structure.existing(above).type());
        long id = sql.first(Clause.of("select nextval('membership.ids')"), row -> row.getLong(1))
                .orElseThrow();
        String path = above.path() + id + "/";
        structure
                .chronicle()
                .open(
                        new Period(
                                id,
                                unit.type(),
                                above.id(),
                                path,
                                unit.name(),
                                unit.shortName(),
                                day,
                                LocalDate.MAX,
                                decisionId),
                        day);
        insert(id, unit, path, day);
        return new UnitRow(
                id,
                unit.type(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                path,
                above.id(),
                above.shortName(),
                unit.place(),
                day,
                null,
                0);
    }

    private void insert(long id, NewUnit unit, String path, LocalDate day) {
        if (unit.code() != null && codeTaken(unit.code())) {
            throw new OperationRefused("units.code-taken", unit.code());
        }
        try {
            sql.update(Clause.of(
                    "insert into membership.unit (id, code, type, parent_id, path, name, short_name, folded, opened_on, place)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    text(unit.code()),
                    unit.type(),
                    unit.parentId(),
                    path,
                    unit.name(),
                    unit.shortName(),
                    VietnameseText.folded(unit.name()),
                    day,
                    text(unit.place())));
        } catch (QueryFailed e) {
            throw UNIQUE.equals(e.state()) ? new OperationRefused("units.code-taken", unit.code()) : e;
        }
    }

    private boolean codeTaken(String code) {
        return sql.first(Clause.of("select 1 from membership.unit where code = ?", code), row -> true)
                .isPresent();
    }

    private static Object text(String value) {
        return value == null ? new Sql.Null(Types.VARCHAR) : value;
    }
}
