package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

    /** A change in life: true from that day on. */
    void change(long member, Declaration now, LocalDate from, long actor) {
        if (now.fullName().isEmpty()) {
            throw new RegisterRefused("register.no-name");
        }
        history.end(History.FACTS, member, null, from, Map.of(), actor);
        var tables = new EntryTables(actor);
        tables.facts(member, now, from, null);
        tables.write(sql);
    }

    /** Adds a date where none is known yet. */
    void complete(long member, Fact fact, LocalDate day, long actor) {
        on(member, day)
                .filter(d -> !d.has(fact))
                .ifPresent(d -> change(member, d.with(fact, PartialDate.of(day)), day, actor));
    }
}
