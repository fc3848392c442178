package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The photo of a member of the scope, or of the caller; nothing of anybody else. */
@UseCase(value = "member.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowPhoto {
    @Inject
    private Sql sql;

    /** The id of the photo shown now. */
    public Optional<Long> current(Scope scope, long memberId) {
        return sql.first(query("p.id", scope, memberId), row -> row.getLong(1));
    }

    /** A JPEG. */
    public Optional<byte[]> content(Scope scope, long memberId) {
        return sql.first(query("p.content", scope, memberId), row -> row.getBytes(1));
    }

    private static Clause query(String column, Scope scope, long memberId) {
        Clause mine = scope.self() == null ? Clause.of(")") : Clause.of("or m.id = ?)", scope.self());
        return Clause.of(
                        "select " + column
                                + " from membership.member_photo p join membership.member m on m.id = p.member_id"
                                + " where p.member_id = ? and p.superseded_at = 'infinity' and (",
                        memberId)
                .then(scope.within("m.path"))
                .then(mine);
    }
}
