package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.IdentifierKind;

/** Shows a card or citizen's number whole; the log keeps that it was shown, never the number. */
@UseCase(value = "member.read", record = UseCase.Record.READ)
@ApplicationScoped
public class RevealNumber {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    /** @return the number in use in groups of three; empty when there is none */
    public String show(Scope scope, long memberId, IdentifierKind kind) {
        Members.Root member = members.read(scope, memberId);
        scope.trail().about("member", memberId, member.path()).detail(kind.code());
        return sql.first(
                        Clause.of(
                                "select value from membership.identifier where member_id = ? and kind = ?"
                                        + " and superseded_at = 'infinity' and valid_to = 'infinity'",
                                memberId,
                                kind.code()),
                        row -> Mask.grouped(row.getString(1)))
                .orElse("");
    }
}
