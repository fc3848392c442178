package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
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
        begin(members.take(scope, memberId).id(), kind, value, from, scope.actor());
    }

    /** A new number from a day on; null ends the old one. */
    void begin(long member, IdentifierKind kind, String value, LocalDate from, long actor) {
        begin(member, kind, value, from, null, actor);
    }

    /** @param series the committee that gave a file number; null: the one above the member's unit */
    void begin(long member, IdentifierKind kind, String value, LocalDate from, Long series, long actor) {
        history.end(History.NUMBERS, member, kind.code(), from, Map.of(), actor);
        write(member, kind, value, from, null, series, actor);
    }

    /** The number was recorded wrongly: the same period with the right one. */
    void correct(long member, IdentifierKind kind, String old, String right, long actor) {
        record Wrong(History.Row row, Long series) {}
        Optional<Wrong> wrong = sql.first(
                Clause.of(
                        "select id, valid_from, valid_to, series from membership.identifier where member_id = ? and kind = ?"
                                + " and value = ? and superseded_at = 'infinity'",
                        member,
                        kind.code(),
                        old == null ? "" : old),
                row -> new Wrong(
                        new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), Sql.date(row, "valid_to")),
                        Sql.id(row, "series")));
        wrong.ifPresent(w -> history.supersede(History.NUMBERS, w.row().id(), actor));
        write(
                member,
                kind,
                right,
                wrong.map(w -> w.row().from()).orElse(null),
                wrong.map(w -> w.row().to()).orElse(null),
                wrong.map(Wrong::series).orElse(null),
                actor);
    }

    private void write(
            long member, IdentifierKind kind, String value, LocalDate from, LocalDate to, Long series, long actor) {
        var tables = new EntryTables(actor);
        tables.number(member, kind, canonical(kind, value), from, to, series);
        unique(() -> tables.write(sql));
    }

    /** Without the spaces people put between groups of figures; a file number keeps the one before its letters. */
    static String canonical(IdentifierKind kind, String value) {
        if (value == null) {
            return null;
        }
        return kind == IdentifierKind.FILE ? VietnameseText.normal(value) : value.replaceAll("[\\s.]", "");
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
