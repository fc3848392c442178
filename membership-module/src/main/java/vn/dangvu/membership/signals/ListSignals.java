package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/**
 * Who shows which signals, in a unit and below it. Names are listed for a unit of at most four hundred branches; above that only figures of the units
 * below are told, and the months unpaid are left to them. At most five statements, whatever the size.
 */
@UseCase(value = "signal.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListSignals {
    private static final int MOST_ON_PAPER = 5000;
    private static final String USUAL = "(s.state = 'accepted'), s.level desc, s.n desc, s.days desc nulls last";
    private static final Map<String, String> SORTS = Map.of(
            "level", USUAL,
            "name", "f.sort_name collate \"vi-x-icu\"",
            "kind", "s.kind",
            "unit", "u.name collate membership.vi_counting");

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Law law;

    @Inject
    private SignalScope reach;

    @Inject
    private OfficialClock clock;

    /**
     * @param reading by which the levels stand, null for whichever finds most
     * @param wide names are not listed for so large a unit
     * @param below figures of the units below, none of a branch
     */
    public record Listed(
            UnitTree.Place unit,
            SignalRules rules,
            String reading,
            Page<SignalRow> page,
            boolean wide,
            List<UnitSignals> below) {}

    public Listed page(Scope scope, SignalWish wish, Paging paging) {
        UnitTree.Place unit = units.covered(scope, wish.unitId());
        SignalSpan span = SignalSpan.of(wish.year(), clock.today());
        SignalRules rules = SignalRules.of(law.asOf(span.day(), unit.path()));
        String reading = wish.by(rules);
        boolean branch = unit.type().endsWith("branch");
        boolean wide = !branch && reach.wide(unit.path());
        var rows = new Page<SignalRow>(List.of(), 0);
        if (!wide) {
            rows = rows(scope, unit, wish, span, rules, reading, paging);
        }
        return new Listed(
                unit,
                rules,
                reading,
                rows,
                wide,
                branch ? List.of() : reach.below(scope, unit, wish, span, rules, reading, wide));
    }

    private Page<SignalRow> rows(
            Scope scope,
            UnitTree.Place unit,
            SignalWish wish,
            SignalSpan span,
            SignalRules rules,
            String reading,
            Paging paging) {
        var total = new long[1];
        String sort = SORTS.getOrDefault(paging.sort(), USUAL);
        String order = sort.equals(USUAL) ? USUAL : sort + (paging.descending() ? " desc" : "");
        List<SignalRow> rows = sql.list(
                reach.named(scope, unit, wish, span, rules, reading)
                        .then(
                                "order by " + order
                                        + ", f.sort_name collate \"vi-x-icu\", s.member_id, s.kind limit ? offset ?",
                                paging.size(),
                                paging.first()),
                row -> {
                    total[0] = row.getLong("total");
                    return SignalReading.row(row, span, rules, reading);
                });
        return new Page<>(rows, total[0]);
    }

    public byte[] pdf(Scope scope, SignalWish wish, ListPaper<SignalRow> paper) {
        return file(scope, wish, paper, "pdf").pdf();
    }

    public void excel(Scope scope, SignalWish wish, ListPaper<SignalRow> paper, ListFile.Target target) {
        file(scope, wish, paper, "xlsx").excel(target);
    }

    private ListFile<SignalRow> file(Scope scope, SignalWish wish, ListPaper<SignalRow> paper, String format) {
        UnitTree.Place unit = units.covered(scope, wish.unitId());
        scope.trail().about("signals", unit.id(), unit.path()).detail(format + " year=" + wish.year());
        SignalSpan span = SignalSpan.of(wish.year(), clock.today());
        SignalRules rules = SignalRules.of(law.asOf(span.day(), unit.path()));
        String reading = wish.by(rules);
        Consumer<Consumer<SignalRow>> rows = sink -> {
            if (unit.type().endsWith("branch") || !reach.wide(unit.path())) {
                sql.each(
                        reach.named(scope, unit, wish, span, rules, reading)
                                .then(
                                        "order by " + USUAL
                                                + ", f.sort_name collate \"vi-x-icu\", s.member_id, s.kind limit ?",
                                        MOST_ON_PAPER),
                        500,
                        row -> SignalReading.row(row, span, rules, reading),
                        sink);
            }
        };
        return new ListFile<>(paper, rows);
    }
}
