package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.DocumentArchive;
import vn.dangvu.kernel.document.NumberRegister;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;
import vn.dangvu.kernel.legal.FourEyes;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.UnitTree;

/**
 * The office enters a document: one of the own committee, to be issued by somebody else, or one of a superior, with the number of its arrival, to be
 * handed on. Until it is issued it may be changed or taken back.
 */
@UseCase("directive.issue")
@ApplicationScoped
public class ProposeDirective {
    /** Numbers of arrival run through the calendar year. */
    private static final String ARRIVALS = "ĐẾN";

    private static final String FACTS =
            "kind, body, symbol, arrived_on, title, folded, dated_on, addressed, demands, demand_days";
    private static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[]";

    @Inject
    private Sql sql;

    @Inject
    private DraftChecks checks;

    @Inject
    private DirectiveRoots roots;

    @Inject
    private NumberRegister numbers;

    @Inject
    private DocumentArchive archive;

    @Inject
    private FourEyes fourEyes;

    /** @param scan the paper itself, null when it comes later */
    public long propose(Scope scope, DirectiveDraft draft, Scan scan) {
        UnitTree.Place unit = checks.examine(scope, draft);
        var values = values(draft, unit);
        Object arrival = draft.own()
                ? Sql.orNull(null)
                : numbers.next(
                        ARRIVALS, unit.id(), Integer.toString(draft.arrivedOn().getYear()));
        values.addAll(List.of(unit.id(), unit.path(), draft.own() ? "own" : "superior", arrival, scope.actor()));
        long id = sql.first(
                        new Clause(
                                "insert into membership.directive (" + FACTS
                                        + ", unit_id, path, origin, arrival, proposed_by) values (" + VALUES
                                        + ", ?, ?, ?, ?, ?) on conflict do nothing returning id",
                                values),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("directives.already"));
        scope.trail().about(DirectiveRoots.SUBJECT, id, unit.path());
        keep(scope, unit.path(), id, draft, scan);
        return id;
    }

    public void change(Scope scope, long id, long version, DirectiveDraft draft, Scan scan) {
        DirectiveRoots.Root root = roots.takeProposed(scope, id, version);
        if (root.own() != draft.own() || root.unitId() != draft.unitId()) {
            throw new OperationRefused("directives.origin-fixed");
        }
        UnitTree.Place unit = checks.examine(scope, draft);
        var values = values(draft, unit);
        values.add(id);
        sql.update(new Clause(
                "update membership.directive set (" + FACTS + ") = row (" + VALUES + ") where id = ?", values));
        keep(scope, root.path(), id, draft, scan);
    }

    public void takeBack(Scope scope, long id, long version, String reason) {
        roots.takeProposed(scope, id, version);
        fourEyes.withdraw(scope, "membership.directive", id, reason);
    }

    private void keep(Scope scope, String path, long id, DirectiveDraft draft, Scan scan) {
        if (scan != null) {
            archive.keep(
                    scope,
                    new StoreDocument.Paper(
                            path, DirectiveRoots.SUBJECT, id, draft.title(), scan.fileName(), scan.content()));
        }
    }

    private static ArrayList<Object> values(DirectiveDraft draft, UnitTree.Place unit) {
        String body = draft.own() ? unit.name() : draft.body().strip();
        String symbol = draft.own() ? "" : draft.symbol().strip();
        var values = new ArrayList<Object>();
        values.add(draft.kind().code());
        values.add(body);
        values.add(Sql.orNull(symbol));
        values.add(Sql.orNull(draft.arrivedOn()));
        values.add(draft.title().strip());
        values.add(VietnameseText.folded(symbol + " " + draft.title() + " " + body));
        values.add(draft.datedOn());
        values.add(draft.addressed().stream().distinct().toArray(Long[]::new));
        values.add(draft.demands().stream().map(d -> d.text().strip()).toArray(String[]::new));
        values.add(draft.demands().stream().map(d -> d.dueOn().toString()).toArray(String[]::new));
        return values;
    }
}
