package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Directives;
import vn.dangvu.membership.UnitTree;

/** The front door to the documents. */
@ApplicationScoped
class DirectiveBook implements Directives {
    private static final String NAMED =
            "select d.id, d.symbol, d.title, d.dated_on from membership.directive d where d.issued_on is not null and ";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private OfficialClock clock;

    @Override
    public Map<Long, Named> named(Scope scope, Collection<Long> ids) {
        Clause query = Clause.of(NAMED + "d.id = any (?) and (", (Object) ids.toArray(Long[]::new))
                .then(scope.within("d.path"))
                .then("or exists (select 1 from membership.directive_addressee a where a.directive_id = d.id and")
                .then(scope.within("a.path"))
                .then("))");
        return ids.isEmpty()
                ? Map.of()
                : sql.list(query, DirectiveBook::read).stream()
                        .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    @Override
    public List<Named> current(Scope scope, long unitId) {
        return sql.list(
                Clause.of(
                        NAMED + "d.ending is null and exists (select 1 from membership.directive_addressee a"
                                + " where a.directive_id = d.id and a.unit_id = ?) order by d.issued_on desc, d.id desc limit 100",
                        units.covered(scope, unitId).id()),
                DirectiveBook::read);
    }

    @Override
    public List<Named> takenUp(Scope scope, String subjectType, long subjectId) {
        return sql.list(
                Clause.of(
                                NAMED
                                        + "exists (select 1 from membership.directive_reference r where r.directive_id = d.id"
                                        + " and r.subject_type = ? and r.subject_id = ? and r.withdrawn_at is null and",
                                subjectType,
                                subjectId)
                        .then(scope.within("r.path"))
                        .then(") order by d.dated_on, d.id"),
                DirectiveBook::read);
    }

    private static Named read(ResultSet row) throws SQLException {
        return new Named(row.getLong("id"), row.getString("symbol"), row.getString("title"), Sql.date(row, "dated_on"));
    }

    @Override
    public void refer(Scope scope, Collection<Long> directiveIds, Reference reference) {
        UnitTree.Place unit = units.covered(scope, reference.unitId());
        sql.update(Clause.of(
                "update membership.directive_reference set withdrawn_at = ?, withdrawn_by = ? where subject_type = ? and subject_id = ?"
                        + " and withdrawn_at is null and not directive_id = any (?)",
                clock.now(),
                scope.actor(),
                reference.subjectType(),
                reference.subjectId(),
                directiveIds.toArray(Long[]::new)));
        directiveIds.forEach(id -> refer(scope, unit, id, reference));
    }

    private void refer(Scope scope, UnitTree.Place unit, long directiveId, Reference reference) {
        boolean issued = sql.first(
                        Clause.of(
                                "select 1 from membership.directive_addressee where directive_id = ? and unit_id = ?",
                                directiveId,
                                unit.id()),
                        row -> true)
                .isPresent();
        if (!issued) {
            throw new OperationRefused("directives.not-addressed");
        }
        sql.update(Clause.of(
                "insert into membership.directive_reference (directive_id, unit_id, path, subject_type, subject_id, on_date, label,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                directiveId,
                unit.id(),
                unit.path(),
                reference.subjectType(),
                reference.subjectId(),
                reference.on(),
                reference.label(),
                scope.actor(),
                clock.now()));
    }
}
