package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Sessions as roots. A branch invited by the ward reads the session; only whoever holds it changes it. */
@ApplicationScoped
class StudyRoots {
    @Inject
    private Sql sql;

    record Root(
            long id,
            long version,
            long unitId,
            String path,
            String holder,
            StudyDraft said,
            Long makeUpOf,
            String calledOff) {}

    /** @throws AccessRefused when no unit of the scope holds it or is invited to it, or there is none: the answer is the same */
    Root read(Scope scope, long id) {
        return sql.first(
                        Clause.of(
                                        "select s.*, n.short_name from membership.study s join membership.unit n on n.id = s.unit_id where s.id = ? and (",
                                        id)
                                .then(scope.within("s.path"))
                                .then("or exists (select 1 from membership.study_unit u where u.study_id = s.id and")
                                .then(scope.within("u.path"))
                                .then("))"),
                        StudyRoots::root)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** For a change: nobody else changes it until this is done. */
    Root take(Scope scope, long id, long version) {
        Root root = read(scope, id);
        scope.mustCover(root.path());
        int taken = sql.update(Clause.of(
                "update membership.study set version = version + 1 where id = ? and version = ?", id, version));
        if (taken == 0) {
            throw new ChangedMeanwhile(null);
        }
        return root;
    }

    private static Root root(ResultSet row) throws SQLException {
        return new Root(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                new StudyDraft(
                        row.getString("level"),
                        row.getString("title"),
                        row.getString("document"),
                        Sql.date(row, "held_on"),
                        row.getString("place"),
                        row.getString("speaker")),
                Sql.id(row, "make_up_of"),
                row.getString("called_off_reason"));
    }
}
