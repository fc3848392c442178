package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;

/** Card, citizen's and file numbers through time. Two people never hold the same one. */
@ApplicationScoped
class Numbers {
    private static final String OVERLAP = "23P01";

    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private HistoryWriter history;

    void give(Scope scope, long memberId, IdentifierKind kind, String value, LocalDate from) {
        Members.Root member = members.take(scope, memberId);
        String number = value.replaceAll("\\s", "");
        if (number.isEmpty()) {
            throw new RegisterRefused("register.number-empty");
        }
        history.end(History.NUMBERS, member.id(), kind.code(), from, Map.of(), scope.actor());
        var tables = new EntryTables(scope.actor());
        tables.number(member.id(), kind, kind == IdentifierKind.FILE ? value.strip() : number, from);
        unique(() -> tables.write(sql));
    }

    /** @throws RegisterRefused when somebody else, perhaps outside the caller's sight, holds the number */
    static void unique(Runnable write) {
        try {
            write.run();
        } catch (QueryFailed e) {
            if (OVERLAP.equals(e.state()) && e.getMessage().contains("identifier")) {
                throw new RegisterRefused("register.number-taken");
            }
            throw e;
        }
    }
}
