package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The photo of a member of the scope, or of the caller; nothing of anybody else. */
@UseCase(value = "member.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowPhoto {
    /** @param reason why it was closed; null when another took its place */
    public record Earlier(Instant from, Instant until, String by, String reason) {}

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

    /** Photos that are no longer shown, the latest first. */
    public List<Earlier> earlier(Scope scope, long memberId) {
        return sql.list(
                member(
                                "select p.recorded_at, p.superseded_at, a.display_name, p.closed_reason"
                                        + " from membership.member_photo p join membership.member m on m.id = p.member_id"
                                        + " left join kernel.account a on a.id = p.superseded_by"
                                        + " where p.superseded_at < 'infinity' and p.member_id = ? and (",
                                scope,
                                memberId)
                        .then("order by p.superseded_at desc"),
                row -> new Earlier(
                        Sql.instant(row, "recorded_at"),
                        Sql.instant(row, "superseded_at"),
                        row.getString("display_name"),
                        row.getString("closed_reason")));
    }

    private static Clause query(String column, Scope scope, long memberId) {
        return member(
                "select " + column
                        + " from membership.member_photo p join membership.member m on m.id = p.member_id"
                        + " where p.superseded_at = 'infinity' and p.member_id = ? and (",
                scope,
                memberId);
    }

    private static Clause member(String select, Scope scope, long memberId) {
        Clause mine = scope.self() == null ? Clause.of(")") : Clause.of("or m.id = ?)", scope.self());
        return Clause.of(select, memberId).then(scope.within("m.path")).then(mine);
    }
}
