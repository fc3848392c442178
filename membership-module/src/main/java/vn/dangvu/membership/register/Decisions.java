package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DecisionPaper;

/** The papers on which changes of the register rest. The same number, day and body is the same paper. */
@ApplicationScoped
class Decisions {
    @Inject
    private Sql sql;

    @Inject
    private UnitPlaces units;

    long record(Scope scope, DecisionPaper paper, long unitId) {
        String path = units.covered(scope, unitId).path();
        return sql.first(
                        Clause.of(
                                "select id from membership.decision where number = ? and signed_on = ? and body = ? and path = ?",
                                paper.number().strip(),
                                paper.signedOn(),
                                paper.body().strip(),
                                path),
                        row -> row.getLong(1))
                .orElseGet(() -> insert(scope, paper, path));
    }

    private long insert(Scope scope, DecisionPaper paper, String path) {
        return sql.first(
                        Clause.of(
                                "insert into membership.decision (number, signed_on, body, title, document_id, path, recorded_by)"
                                        + " values (?, ?, ?, ?, ?, ?, ?) returning id",
                                paper.number().strip(),
                                paper.signedOn(),
                                paper.body().strip(),
                                paper.title(),
                                paper.documentId() == null ? new Sql.Null(Types.BIGINT) : paper.documentId(),
                                path,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
