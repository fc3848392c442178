package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * What every change of the tree begins and ends with. Changes of the tree are rare and touch much: they wait for each other,
 * and the second finds that the units are no longer as its author saw them.
 */
@ApplicationScoped
class Reorganisations {
    private static final long ONE_AT_A_TIME = 7_215_001L;

    @Inject
    private Sql sql;

    @Inject
    private Units units;

    @Inject
    private DocumentArchive archive;

    @Inject
    private OfficialClock clock;

    /** Waits for its turn and reads the units as they are now, locked. */
    Map<Long, UnitRow> begin(Scope scope, UnitDecision decision, Collection<UnitRef> changed) {
        if (decision.effectiveOn().isAfter(clock.today())) {
            throw new OperationRefused("units.date-ahead", decision.effectiveOn());
        }
        sql.list(Clause.of("select pg_advisory_xact_lock(?)", ONE_AT_A_TIME), row -> true);
        Long[] ids = changed.stream().map(UnitRef::id).toArray(Long[]::new);
        Map<Long, UnitRow> rows =
                units.list(Clause.of("where u.id = any (?) order by u.id for update of u", (Object) ids)).stream()
                        .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        for (UnitRef ref : changed) {
            UnitRow row = rows.get(ref.id());
            scope.mustCover(row == null ? "" : row.path());
            if (row.version() != ref.version()) {
                throw new ChangedMeanwhile(null);
            }
            if (row.isClosed()) {
                throw new OperationRefused("units.closed", row.name(), row.closedOn());
            }
        }
        return rows;
    }

    long decide(Scope scope, UnitDecision decision, String path) {
        long id = sql.first(Clause.of("select nextval('membership.ids')"), row -> row.getLong(1))
                .orElseThrow();
        Long document =
                archive.ofDecision(scope, path, id, decision.number() + " " + decision.title(), decision.scan());
        sql.update(Clause.of(
                "insert into membership.decision (id, number, signed_on, body, title, document_id, path, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                decision.number(),
                decision.signedOn(),
                decision.body(),
                decision.title(),
                document == null ? new Sql.Null(Types.BIGINT) : document,
                path,
                scope.actor()));
        return id;
    }

    /** The rules under which it was decided stay with the decision. */
    void keep(long decisionId, Structure structure) {
        sql.update(Clause.of(
                "update membership.decision set rules = ?::jsonb where id = ?",
                structure.applied().toJson(),
                decisionId));
    }

    /** A unit under which something is to be opened. */
    UnitRow unit(Scope scope, long id) {
        UnitRow row = units.covered(scope, id);
        if (row.isClosed()) {
            throw new OperationRefused("units.closed", row.name(), row.closedOn());
        }
        return row;
    }

    /** The unit above, which a change of this unit concerns as well; null at the top. */
    UnitRow above(Scope scope, UnitRow unit) {
        return unit.parentId() == null ? null : units.covered(scope, unit.parentId());
    }

    void succeed(long from, Collection<Long> to, String kind, UnitDecision decision, long decisionId) {
        for (long successor : to) {
            sql.update(Clause.of(
                    "insert into membership.unit_succession (from_unit, to_unit, kind, on_date, decision_id)"
                            + " values (?, ?, ?, ?, ?)",
                    from,
                    successor,
                    kind,
                    decision.effectiveOn(),
                    decisionId));
        }
    }

    List<UnitRow> openBelow(Collection<Long> parents) {
        return units.list(
                Clause.of("where u.parent_id = any (?) and u.closed_on is null order by u.id for update of u", (Object)
                        parents.toArray(Long[]::new)));
    }

    /** Members who count in the units and everything below, today. */
    int membersUnder(Collection<String> paths) {
        return sql.first(
                        Clause.of(
                                "select count(*) from membership.affiliation a, unnest(?) p(path) where a.kind = 'home' and"
                                        + " a.superseded_at = 'infinity' and a.valid_to = 'infinity' and a.path >= p.path collate \"C\""
                                        + " and a.path < (left(p.path, -1) || '0') collate \"C\"",
                                (Object) paths.toArray(String[]::new)),
                        row -> row.getInt(1))
                .orElseThrow();
    }
}
