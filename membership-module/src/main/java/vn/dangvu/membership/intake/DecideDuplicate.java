package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Says whether two rows, or a row and somebody of the register, are one person. */
@UseCase("member.import")
@ApplicationScoped
public class DecideDuplicate {
    @Inject
    private SessionStore sessions;

    @Inject
    private RowStore rows;

    @Inject
    private Examiner examiner;

    public record At(int sheet, int row) {}

    /** One person, of the branch where {@code kept} stands; the other row is left aside. */
    public void belongs(Scope scope, long id, At kept, At other) {
        ImportSession session = open(scope, id);
        examiner.again(scope, session, rows.row(id, other.sheet, other.row).aside("duplicate"));
    }

    /** Two people: the names may stay; a number in common must be mended in one of the rows. */
    public void different(Scope scope, long id, At one, At other) {
        ImportSession session = open(scope, id);
        examiner.again(
                scope,
                session,
                List.of(one, other).stream()
                        .map(at -> rows.row(id, at.sheet, at.row)
                                .confirm("duplicate.number:citizen")
                                .confirm("duplicate.person:full-name"))
                        .toList());
    }

    /** The row speaks of this member of the register, or of somebody else of the same name. */
    public void namesake(Scope scope, long id, At row, long memberId, boolean same) {
        ImportSession session = open(scope, id);
        examiner.again(
                scope, session, rows.row(id, row.sheet, row.row).confirm((same ? "same:" : "other:") + memberId));
    }

    private ImportSession open(Scope scope, long id) {
        return sessions.take(scope, id, SessionState.CHECKED, SessionState.COMMITTED);
    }
}
