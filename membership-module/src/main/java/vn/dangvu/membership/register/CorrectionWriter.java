package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;

/**
 * Writes what was approved. A correction of an error goes into every period that carries the wrong value, and the days of
 * standing follow the dates of joining; a change of life begins a new period.
 */
@ApplicationScoped
class CorrectionWriter {
    @Inject
    private Members members;

    @Inject
    private Facts facts;

    @Inject
    private Corrections corrections;

    @Inject
    private HistoryWriter history;

    @Inject
    private Numbers numbers;

    @Inject
    private CorrectionLines lines;

    @Inject
    private OfficialClock clock;

    void write(Scope scope, Corrections.Proposal proposal, List<CorrectionItem> items) {
        Members.Root member = members.take(scope, proposal.memberId());
        mustStillStand(member.id(), items);
        lines.write(proposal, scope.actor());
        Map<Fact, String> changed = new EnumMap<>(Fact.class);
        items.forEach(i -> Corrections.fact(i.field()).ifPresent(f -> changed.put(f, i.now())));
        LocalDate from = proposal.from();
        if (!changed.isEmpty() && from != null) {
            Declaration now = facts.on(member.id(), from).orElse(Declaration.EMPTY);
            facts.change(
                    member.id(),
                    now.with(changed),
                    from,
                    new Facts.Grounds(proposal.basis(), proposal.id()),
                    scope.actor());
        } else if (!changed.isEmpty()) {
            correctFacts(scope, member.id(), proposal, items);
        }
        for (CorrectionItem item : items) {
            if (Corrections.fact(item.field()).isEmpty()) {
                IdentifierKind kind = IdentifierKind.of(item.field());
                if (from != null) {
                    numbers.begin(member.id(), kind, item.now(), from, scope.actor());
                } else {
                    numbers.correct(member.id(), kind, item.old(), item.now(), scope.actor());
                }
            }
        }
    }

    private void mustStillStand(long member, List<CorrectionItem> items) {
        Declaration recorded = facts.on(member, clock.today()).orElse(Declaration.EMPTY);
        Map<String, String> held = corrections.numbers(member);
        for (CorrectionItem item : items) {
            Optional<Fact> fact = Corrections.fact(item.field());
            String now = fact.isPresent() ? recorded.text(fact.get()) : held.get(item.field());
            if (!Objects.equals(now, item.old())) {
                throw new RegisterRefused("register.correction-stale");
            }
        }
    }

    private void correctFacts(Scope scope, long member, Corrections.Proposal proposal, List<CorrectionItem> items) {
        var grounds = new Facts.Grounds(proposal.basis(), proposal.id());
        for (Facts.Period period : facts.periods(member)) {
            Map<Fact, String> wrong = new EnumMap<>(Fact.class);
            for (CorrectionItem item : items) {
                Corrections.fact(item.field())
                        .filter(f -> Objects.equals(period.declaration().text(f), item.old()))
                        .ifPresent(f -> wrong.put(f, item.now()));
            }
            if (!wrong.isEmpty()) {
                facts.replace(member, period, period.declaration().with(wrong), grounds, scope.actor());
            }
        }
        for (CorrectionItem item : items) {
            if (item.field().equals(Fact.ADMITTED.name()) || item.field().equals(Fact.RECOGNISED.name())) {
                moveStanding(member, day(item.old()), day(item.now()), scope.actor());
            }
        }
    }

    /** The boundary between two standings lay on the wrong day. */
    private void moveStanding(long member, LocalDate old, LocalDate now, long actor) {
        if (old == null || now == null || old.equals(now)) {
            return;
        }
        List<History.Row> rows = history.rows(History.STANDINGS, member);
        for (History.Row row : rows) {
            if (old.equals(row.from()) || old.equals(row.to())) {
                history.supersede(History.STANDINGS, row.id(), actor);
            }
        }
        for (History.Row row : rows) {
            LocalDate from = old.equals(row.from()) ? now : row.from();
            LocalDate to = old.equals(row.to()) ? now : row.to();
            boolean moved = old.equals(row.from()) || old.equals(row.to());
            if (moved && (to == null || from.isBefore(to))) {
                history.copy(History.STANDINGS, row, from, to, Map.of(), actor);
            } else if (moved) {
                throw new RegisterRefused("register.dates-crossed");
            }
        }
    }

    private static LocalDate day(String date) {
        return PartialDate.read(date).date().map(PartialDate::earliest).orElse(null);
    }
}
