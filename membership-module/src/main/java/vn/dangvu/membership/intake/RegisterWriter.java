package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.Standing;
import vn.dangvu.membership.register.RegisterIntake;
import vn.dangvu.membership.register.RegisterIntake.Completion;
import vn.dangvu.membership.register.RegisterIntake.Known;

/** Turns clean rows into entries of the register: new members, or what was missing of known ones. */
@ApplicationScoped
class RegisterWriter {
    @Inject
    private Sql sql;

    @Inject
    private MembershipRegister register;

    @Inject
    private RegisterIntake known;

    @Inject
    private SessionStore sessions;

    @Inject
    private WorkAtHand work;

    private record Clean(
            int sheet,
            int number,
            long unitId,
            Long memberId,
            Map<String, String> draft,
            Set<String> taken,
            LocalDate asOf) {}

    /** @return rows written */
    int write(Scope scope, ImportSession session, int total) {
        int written = 0;
        Clean last = null;
        while (true) {
            List<Clean> batch = after(last, session);
            if (batch.isEmpty()) {
                return written;
            }
            last = batch.get(batch.size() - 1);
            enter(scope, session, batch.stream().filter(c -> c.memberId == null).toList());
            complete(
                    scope,
                    session,
                    batch.stream().filter(c -> c.memberId != null).toList());
            written += batch.size();
            work.say(session.id(), written, total);
        }
    }

    /** Asked for by place, not by state alone: rows written a moment ago would all be looked at again. */
    private List<Clean> after(Clean last, ImportSession session) {
        return sql.list(
                Clause.of(
                        """
                        select r.sheet, r.row_number, r.unit_id, r.member_id, r.draft, r.taken, coalesce(s.as_of, ?) as_of
                        from membership.import_row r join membership.import_sheet s using (session_id, sheet)
                        where r.session_id = ? and r.state = 'clean' and (r.sheet, r.row_number) > (?, ?)
                        order by r.sheet, r.row_number limit ?""",
                        session.asOf(),
                        session.id(),
                        last == null ? -1 : last.sheet,
                        last == null ? 0 : last.number,
                        RowStore.BATCH),
                row -> new Clean(
                        row.getInt("sheet"),
                        row.getInt("row_number"),
                        row.getLong("unit_id"),
                        Sql.id(row, "member_id"),
                        Stored.map(row.getString("draft")),
                        Set.copyOf(ImportSession.texts(row, "taken")),
                        Sql.date(row, "as_of")));
    }

    private void enter(Scope scope, ImportSession session, List<Clean> rows) {
        if (!rows.isEmpty()) {
            note(
                    session,
                    rows,
                    register.enterAll(
                            scope, rows.stream().map(RegisterWriter::entry).toList()),
                    true);
        }
    }

    /** In the list since the day it speaks of: what was before is not known from a list. */
    private static RegisterEntry entry(Clean row) {
        Declaration declaration = Declaration.of(facts(row.draft));
        List<RegisterEntry.StandingSpan> standings =
                !declaration.has(Fact.RECOGNISED) && "official".equals(row.draft.get("standing"))
                        ? List.of(new RegisterEntry.StandingSpan(Standing.OFFICIAL, null, row.asOf, null, null))
                        : List.of();
        String circumstance = row.draft.get("circumstance");
        return new RegisterEntry(
                declaration,
                List.of(RegisterEntry.Stay.open(row.unitId, row.asOf, Arrival.OPENING)),
                standings,
                circumstance == null
                        ? List.of()
                        : List.of(new RegisterEntry.CircumstanceSpan(
                                Circumstance.of(circumstance),
                                row.draft.get("circumstance_detail"),
                                row.asOf,
                                null,
                                null,
                                null)),
                RegisterComparison.numbers(row.draft).entrySet().stream()
                        .map(n -> new RegisterEntry.Number(n.getKey(), n.getValue(), null, null))
                        .toList(),
                List.of());
    }

    private static Map<Fact, String> facts(Map<String, String> draft) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (draft.containsKey(Additions.key(fact))) {
                facts.put(fact, draft.get(Additions.key(fact)));
            }
        }
        return facts;
    }

    private void complete(Scope scope, ImportSession session, List<Clean> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, Known> people = known
                .byIds(scope, rows.stream().map(Clean::memberId).toList())
                .stream()
                .collect(Collectors.toMap(Known::memberId, Function.identity()));
        var completions = new ArrayList<Completion>();
        for (Clean row : rows) {
            Known person = people.get(row.memberId);
            Additions additions = Additions.of(row.draft, person, row.taken);
            completions.add(new Completion(row.memberId, person.facts().with(additions.facts()), additions.numbers()));
            if (additions.facts().containsKey(Fact.RECOGNISED)
                    && !person.facts().has(Fact.RECOGNISED)) {
                LocalDate from = PartialDate.read(row.draft.get("recognised"))
                        .date()
                        .orElseThrow()
                        .day();
                register.changeStanding(
                        scope,
                        new MembershipRegister.StandingChange(row.memberId, Standing.OFFICIAL, null, from, null));
            }
        }
        known.complete(scope, completions);
        note(session, rows, rows.stream().map(Clean::memberId).toList(), false);
    }

    private void note(ImportSession session, List<Clean> rows, List<Long> members, boolean entered) {
        sql.update(Clause.of(
                """
                update membership.import_row r set state = 'committed', member_id = w.member, entered = ?, recorded_at = now()
                from unnest(?, ?, ?) as w (sheet, number, member)
                where r.session_id = ? and r.sheet = w.sheet and r.row_number = w.number""",
                entered,
                rows.stream().map(c -> (long) c.sheet).toArray(Long[]::new),
                rows.stream().map(c -> (long) c.number).toArray(Long[]::new),
                members.toArray(Long[]::new),
                session.id()));
    }
}
