package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.legal.MovementChecks;
import vn.dangvu.membership.legal.SealedFile;
import vn.dangvu.membership.legal.TemporaryStay;
import vn.dangvu.membership.transfer.TransferWishes.In;

/** Somebody from another organisation shows an introduction paper: it is looked at, and the way into the branch begins. */
@UseCase("transfer.office")
@ApplicationScoped
public class StartArrival {
    @Inject
    private UnitTree units;

    @Inject
    private Newcomers newcomers;

    @Inject
    private TransferRows rows;

    @Inject
    private StepWriter steps;

    @Inject
    private Transfers transfers;

    @Inject
    private TransferReader reader;

    @Inject
    private Days days;

    /** @return the id of the transfer */
    public long start(Scope scope, In wish) {
        UnitTree.Place unit = units.covered(scope, wish.unitId());
        scope.trail().about("unit", unit.id(), unit.path()).asOf(wish.shownOn()).detail("arrival");
        days.mustBePast(wish.issuedOn(), null);
        days.mustBePast(wish.shownOn(), wish.issuedOn());
        wish.person().mustBeKnown();
        OperationRefused.ifBlocked(mistakes(wish, unit));
        Map<String, String> details = details(wish);
        long id = rows.insert(
                scope,
                new TransferRows.Beginning(
                        Route.IN,
                        wish.temporary(),
                        wish.temporary()
                                ? null
                                : newcomers.formerly(wish.person().card()),
                        null,
                        unit.id(),
                        unit.path(),
                        null,
                        wish.place().strip(),
                        wish.person(),
                        wish.reason() == null || wish.reason().isBlank() ? "other" : wish.reason(),
                        null,
                        null,
                        wish.temporary() ? wish.until() : null,
                        wish.issuedOn(),
                        wish.number().strip(),
                        wish.temporary() ? Step.RECEIPT : Step.FILE));
        steps.insert(scope, id, Step.SLIP, wish.issuedOn(), details);
        transfers.follow(reader.read(id));
        return id;
    }

    private static Map<String, String> details(In wish) {
        var details = new LinkedHashMap<String, String>();
        details.put("number", wish.number().strip());
        details.put("boxes", Integer.toString(wish.boxes()));
        details.put("shown_on", wish.shownOn().toString());
        StepField fee = StepField.month("fee_until", true);
        details.put(fee.name(), fee.read(wish.feeUntil()));
        return details;
    }

    private static List<Finding> mistakes(In wish, UnitTree.Place unit) {
        var found = new ArrayList<Finding>();
        if (!unit.type().endsWith("branch") || unit.closed()) {
            found.add(Finding.error("transfer.where-missing", null));
        }
        if (wish.place() == null || wish.place().isBlank()) {
            found.add(Finding.error("transfer.place-missing", null));
        }
        if (wish.number() == null || wish.number().isBlank()) {
            found.add(Finding.error("transfer.number-missing", null));
        }
        LocalDate day = wish.issuedOn();
        found.addAll(MovementChecks.boxes(
                new SealedFile(wish.boxes(), Route.IN.paper(wish.temporary()), true, true, List.of()), day));
        if (wish.temporary() && wish.until() == null) {
            found.add(Finding.error("transfer.until-missing", null));
        } else if (wish.temporary()) {
            found.addAll(MovementChecks.temporary(new TemporaryStay(day, wish.until(), "study".equals(wish.reason()))));
        }
        return found;
    }
}
