package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.RegisterRefused;

/** The declaration of a member through time. */
@ApplicationScoped
class Facts {
    @Inject
    private Sql sql;

    @Inject
    private HistoryWriter history;

    /** As it holds on this day, as known now. */
    Optional<Declaration> on(long member, LocalDate day) {
        return sql.first(
                Clause.of(
                        "select * from membership.member_facts where member_id = ? and superseded_at = 'infinity'"
                                + " and valid_from <= ? and valid_to > ?",
                        member,
                        day,
                        day),
                FactColumns::read);
    }

    /** One period of the declaration. */
    record Period(History.Row row, Declaration declaration) {}

    /** The decision and the correction a version rests on. */
    record Grounds(String decisionNumber, Long correctionId) {
        static final Grounds NONE = new Grounds(null, null);
    }

    /** All periods, as known now. */
    List<Period> periods(long member) {
        return sql.list(
                Clause.of(
                        "select * from membership.member_facts where member_id = ? and superseded_at = 'infinity' order by valid_from",
                        member),
                row -> new Period(
                        new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), Sql.date(row, "valid_to")),
                        FactColumns.read(row)));
    }

    /** A change in life: true from that day on. */
    void change(long member, Declaration now, LocalDate from, Grounds grounds, long actor) {
        if (now.fullName().isEmpty()) {
            throw new RegisterRefused("register.no-name");
        }
        history.end(History.FACTS, member, null, from, Map.of(), actor);
        write(member, now, from, null, grounds, actor);
    }

    /** What was recorded of this period was wrong. */
    void replace(long member, Period period, Declaration right, Grounds grounds, long actor) {
        history.supersede(History.FACTS, period.row().id(), actor);
        write(member, right, period.row().from(), period.row().to(), grounds, actor);
    }

    private void write(
            long member, Declaration declaration, LocalDate from, LocalDate to, Grounds grounds, long actor) {
        var tables = new EntryTables(actor);
        tables.facts(member, declaration, from, to, grounds);
        tables.write(sql);
    }

    /** Adds a date where none is known yet. */
    void complete(long member, Fact fact, LocalDate day, long actor) {
        on(member, day)
                .filter(d -> !d.has(fact))
                .ifPresent(d -> change(member, d.with(fact, PartialDate.of(day)), day, Grounds.NONE, actor));
    }
}
