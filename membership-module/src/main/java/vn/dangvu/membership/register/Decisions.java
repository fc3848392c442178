package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DecisionPaper;

/** The papers on which changes of the register rest. The same number, day and body is the same paper. */
@ApplicationScoped
class Decisions {
    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private DocumentArchive archive;

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
                .map(id -> complete(scope, paper, path, id))
                .orElseGet(() -> insert(scope, paper, path));
    }

    private long insert(Scope scope, DecisionPaper paper, String path) {
        long id = ids.take(1).get(0);
        Long document = archive.ofDecision(scope, path, id, paper.number() + " " + paper.title(), paper.scan());
        sql.update(Clause.of(
                "insert into membership.decision (id, number, signed_on, body, title, document_id, path, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                paper.number().strip(),
                paper.signedOn(),
                paper.body().strip(),
                paper.title(),
                document == null ? new Sql.Null(Types.BIGINT) : document,
                path,
                scope.actor()));
        return id;
    }

    void keepRules(long id, AppliedRules rules) {
        sql.update(Clause.of(
                "update membership.decision set rules = ?::jsonb where id = ? and rules is null", rules.toJson(), id));
    }

    /** The paper came along with a decision that was recorded without it. */
    private long complete(Scope scope, DecisionPaper paper, String path, long id) {
        Long document = archive.ofDecision(scope, path, id, paper.number() + " " + paper.title(), paper.scan());
        if (document != null) {
            sql.update(Clause.of(
                    "update membership.decision set document_id = ? where id = ? and document_id is null",
                    document,
                    id));
        }
        return id;
    }
}
