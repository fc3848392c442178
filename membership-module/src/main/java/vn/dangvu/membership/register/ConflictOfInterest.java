package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.RegisterRefused;

/**
 * Neither the person concerned nor a declared relative may confirm a file (38-HD/BTCTW I.1.4 says so of verification; read
 * here as holding for corrections too). Relatives are known by the family part of either file.
 */
@ApplicationScoped
public class ConflictOfInterest {
    @Inject
    private Sql sql;

    /** @throws RegisterRefused for the own file and that of a declared relative */
    public void mustBeFree(Scope scope, long memberId) {
        Long self = scope.caller().memberId();
        if (self != null && self == memberId) {
            throw new RegisterRefused("register.own-file");
        }
        if (relatives(memberId).contains(VietnameseText.folded(scope.caller().name()))
                || self != null && relatives(self).contains(nameOf(memberId))) {
            throw new RegisterRefused("register.relatives-file");
        }
    }

    /** Whether one of two members is declared a relative in the file of the other. */
    public boolean related(long one, long other) {
        return relatives(one).contains(nameOf(other)) || relatives(other).contains(nameOf(one));
    }

    /**
     * Whether somebody of a list is the caller or declared a relative by either side, for one statement over many.
     *
     * @param column of the list with the member's id
     */
    public Clause concerns(Scope scope, String column) {
        Long self = scope.caller().memberId();
        return Clause.of(
                "(" + column
                        + " = ? or exists (select 1 from membership.file_entry ce where ce.kind = 'relative' and ce.superseded_at = 'infinity'"
                        + " and ce.member_id = " + column
                        + " and lower(ce.label) = lower(?)) or exists (select 1 from membership.member_facts cf"
                        + " where cf.member_id = " + column
                        + " and cf.superseded_at = 'infinity' and cf.valid_to = 'infinity' and cf.folded = any(?)))",
                self == null ? -1L : self,
                scope.caller().name(),
                self == null ? new String[0] : relatives(self).toArray(String[]::new));
    }

    private List<String> relatives(long memberId) {
        return sql.list(
                Clause.of(
                        "select label from membership.file_entry where member_id = ? and kind = 'relative' and superseded_at = 'infinity'",
                        memberId),
                row -> VietnameseText.folded(row.getString(1)));
    }

    private String nameOf(long memberId) {
        return sql.first(
                        Clause.of(
                                "select folded from membership.member_facts where member_id = ? and superseded_at = 'infinity'"
                                        + " and valid_to = 'infinity'",
                                memberId),
                        row -> row.getString(1))
                .orElse("");
    }
}
