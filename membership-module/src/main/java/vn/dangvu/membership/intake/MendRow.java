package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.intake.paper.Field;

/** Says something about one row: another value, yes, leave it aside. The file stays as it came. */
@UseCase("member.import")
@ApplicationScoped
public class MendRow {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private RowStore rows;

    @Inject
    private Examiner examiner;

    /** A finding by its place in the row. */
    public record Finding(int sheet, int row, int place) {}

    private record Found(String kind, String field, String proposal, String parameters) {}

    public void mend(Scope scope, long session, int sheet, int row, Map<Field, String> values) {
        change(scope, session, sheet, row, r -> r.mend(values));
    }

    /** Writes what is proposed. */
    public void accept(Scope scope, long session, Finding at) {
        Map<Field, String> proposal = Stored.map(found(scope, session, at).proposal).entrySet().stream()
                .collect(Collectors.toMap(e -> Field.of(e.getKey()).orElseThrow(), Map.Entry::getValue));
        if (proposal.isEmpty()) {
            throw new ImportRefused("intake.no-proposal");
        }
        change(scope, session, at.sheet, at.row, r -> r.mend(proposal));
    }

    /** Yes, it is as the row says; a difference to the register stays as the register says. */
    public void confirm(Scope scope, long session, Finding at) {
        Found found = found(scope, session, at);
        String key = found.kind.equals("register.differs")
                ? "register.differs." + found.parameters
                : found.kind + ":" + found.field;
        change(scope, session, at.sheet, at.row, r -> r.confirm(key));
    }

    /** The row is right, the register is to follow. */
    public void take(Scope scope, long session, Finding at) {
        Found found = found(scope, session, at);
        if (!found.kind.equals("register.differs")) {
            throw new ImportRefused("intake.no-proposal");
        }
        change(scope, session, at.sheet, at.row, r -> r.take(found.parameters));
    }

    /** @param reason why this row is not to be imported; null brings it back */
    public void aside(Scope scope, long session, int sheet, int row, String reason) {
        change(scope, session, sheet, row, r -> r.aside(reason));
    }

    private Found found(Scope scope, long session, Finding at) {
        sessions.session(scope, session);
        return sql.first(
                        Clause.of(
                                "select kind, field, proposal, parameters[1] from membership.import_problem"
                                        + " where session_id = ? and sheet = ? and row_number = ? and place = ?",
                                session,
                                at.sheet,
                                at.row,
                                at.place),
                        row -> new Found(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .orElseThrow(() -> new ImportRefused("intake.row-gone"));
    }

    private void change(Scope scope, long id, int sheet, int row, UnaryOperator<StoredRow> change) {
        ImportSession session = sessions.take(scope, id, SessionState.CHECKED, SessionState.COMMITTED);
        examiner.again(scope, session, change.apply(rows.row(id, sheet, row)));
    }
}
