package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.MemberMoved;
import vn.dangvu.membership.RegisterRefused;

/** Members as roots: whoever changes anything of a file takes the member first, so that two changes never mix. */
@ApplicationScoped
class Members {
    /** @param version counts the changes of the whole file */
    record Root(long id, long unitId, String path, Long mergedInto, long version) {}

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    @Inject
    private Event<MemberMoved> moved;

    /**
     * The member, held until the end of the transaction, the change counted.
     *
     * @throws AccessRefused when there is none in the scope; the same whether it exists elsewhere or not
     */
    Root take(Scope scope, long id) {
        Root root = read(scope, id, " for update");
        if (root.mergedInto() != null) {
            throw new RegisterRefused("register.merged");
        }
        sql.update(Clause.of("update membership.member set version = version + 1 where id = ?", id));
        return root;
    }

    /** The member in the scope, or the caller's own file where the permission reaches it. */
    Root read(Scope scope, long id) {
        return read(scope, id, "");
    }

    private Root read(Scope scope, long id, String lock) {
        return sql.first(
                        Clause.of(
                                "select id, unit_id, path, merged_into, version from membership.member where id = ?"
                                        + lock,
                                id),
                        row -> new Root(
                                row.getLong("id"),
                                row.getLong("unit_id"),
                                row.getString("path"),
                                Sql.id(row, "merged_into"),
                                row.getLong("version")))
                .filter(m -> scope.covers(m.path()) || scope.self() != null && scope.self() == m.id())
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** @param version the one the caller saw; another means that somebody saved meanwhile */
    Root take(Scope scope, long id, long version) {
        Root root = take(scope, id);
        if (root.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        return root;
    }

    void moveFile(long id, UnitPlace to) {
        sql.update(
                Clause.of("update membership.member set unit_id = ?, path = ? where id = ?", to.id(), to.path(), id));
        moved.fire(new MemberMoved(id, to.id(), to.path()));
    }

    void notInFuture(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new RegisterRefused("register.in-future", day);
        }
    }
}
