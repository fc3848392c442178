package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.NumberRegister;
import vn.dangvu.kernel.legal.FourEyes;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * Another person than the one who prepared it issues the document: an own one gets its number, without gap, and every addressee its tasks. Or sends
 * the draft back with the reason.
 */
@UseCase("directive.approve")
@ApplicationScoped
public class ApproveDirective {
    private static final String TABLE = "membership.directive";

    @Inject
    private Sql sql;

    @Inject
    private DirectiveRoots roots;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private NumberRegister numbers;

    @Inject
    private OfficialClock clock;

    /**
     * @param on day of the signature, or of handing on
     * @return the symbol it bears
     */
    public String approve(Scope scope, long id, long version, LocalDate on) {
        DirectiveRoots.Root root = roots.takeProposed(scope, id, version);
        if (on == null || on.isAfter(clock.today())) {
            throw new OperationRefused("directives.date-ahead");
        }
        root.due().stream().filter(due -> due.isBefore(on)).findFirst().ifPresent(due -> {
            throw new OperationRefused("directives.due-past", due);
        });
        fourEyes.approve(scope, TABLE, id);
        String symbol = root.own() ? number(root, on) : root.symbol();
        sql.update(Clause.of("update membership.directive set issued_on = ? where id = ?", on, id));
        sql.update(Clause.of(
                "insert into membership.directive_addressee (directive_id, unit_id, path) select ?, u.id, u.path from membership.unit u"
                        + " where u.id = any (?)",
                id,
                root.addressed().toArray(Long[]::new)));
        sql.update(Clause.of(
                "insert into membership.directive_task (addressee_id, directive_id, unit_id, path, place, text, due_on)"
                        + " select a.id, d.id, a.unit_id, a.path, x.place, x.text, x.due from membership.directive d"
                        + " join membership.directive_addressee a on a.directive_id = d.id"
                        + " cross join unnest(d.demands, d.demand_days) with ordinality x(text, due, place) where d.id = ?",
                id));
        scope.trail().asOf(on).detail(symbol);
        return symbol;
    }

    private String number(DirectiveRoots.Root root, LocalDate on) {
        String term = sql.first(
                        Clause.of(
                                "select name from membership.committee_term where unit_id = ? and valid_from <= ? and valid_to > ?"
                                        + " order by valid_from desc",
                                root.unitId(),
                                on,
                                on),
                        row -> row.getString(1))
                .orElse(Integer.toString(on.getYear()));
        int number = numbers.next(root.kind().sign(), root.unitId(), term);
        String symbol = root.kind().symbol(number);
        sql.update(Clause.of(
                "update membership.directive set number = ?, term = ?, symbol = ?, dated_on = ?, folded = ? || folded where id = ?",
                number,
                term,
                symbol,
                on,
                VietnameseText.folded(symbol) + " ",
                root.id()));
        return symbol;
    }

    public void decline(Scope scope, long id, long version, String reason) {
        roots.takeProposed(scope, id, version);
        fourEyes.withdraw(scope, TABLE, id, reason);
        scope.trail().detail("declined");
    }
}
