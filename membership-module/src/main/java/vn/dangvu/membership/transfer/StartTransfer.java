package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.MovementChecks;
import vn.dangvu.membership.legal.TemporaryStay;
import vn.dangvu.membership.transfer.TransferFile.Unit;

/** A member of the branch asks to be transferred, officially or for a time. */
@UseCase("transfer.keep")
@ApplicationScoped
public class StartTransfer {
    private static final List<String> REASONS = List.of(
            "work", "retired", "demobilised", "residence", "contract", "study", "labour", "reorganised", "other");

    @Inject
    private Sql sql;

    @Inject
    private Leaving leaving;

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
    public long start(Scope scope, TransferWishes.Out wish) {
        days.mustBePast(wish.askedOn(), null);
        Leaving.Member member = leaving.of(scope, wish.memberId(), wish.askedOn());
        scope.trail()
                .about("member", member.id(), member.path())
                .asOf(wish.askedOn())
                .detail(wish.route().code());
        Unit to = wish.route() == Route.INSIDE ? branch(wish.toUnit()) : null;
        OperationRefused.ifBlocked(mistakes(wish, member, to));
        long id = rows.insert(
                scope,
                new TransferRows.Beginning(
                        wish.route(),
                        wish.temporary(),
                        member.id(),
                        null,
                        member.unitId(),
                        member.path(),
                        to == null ? null : to.id(),
                        to == null ? wish.place().strip() : null,
                        member.person(),
                        wish.reason(),
                        wish.basis(),
                        wish.basisOn(),
                        wish.temporary() ? wish.until() : null,
                        wish.askedOn(),
                        null,
                        Step.BRANCH));
        steps.insert(scope, id, Step.APPLICATION, wish.askedOn(), Map.of());
        transfers.follow(reader.read(id));
        return id;
    }

    /** The branches that somebody of the scope can be transferred to inside the committee, by name: id and name. */
    public Map<Long, String> destinations(Scope scope) {
        var branches = new LinkedHashMap<Long, String>();
        Long[] units = scope.mandates().stream().map(MandateInForce::unitId).toArray(Long[]::new);
        sql.list(
                Clause.of(
                        "select distinct u.id, u.short_name, u.name from membership.unit u join membership.unit m on m.id = any (?)"
                                + " and (u.path like m.path || '%' or m.type like '%branch' and u.parent_id = m.parent_id)"
                                + " where u.closed_on is null and u.type like '%branch' order by u.name, u.id limit 400",
                        (Object) units),
                row -> branches.put(row.getLong(1), row.getString(2)));
        return branches;
    }

    private static List<Finding> mistakes(TransferWishes.Out wish, Leaving.Member member, Unit to) {
        var found = new ArrayList<Finding>();
        if (wish.route() == Route.IN || !REASONS.contains(String.valueOf(wish.reason()))) {
            found.add(Finding.error("transfer.reason-missing", null));
        }
        if (wish.route() == Route.INSIDE && (to == null || to.closedOn() != null || to.id() == member.unitId())) {
            found.add(Finding.error("transfer.where-missing", null));
        }
        if (wish.route().leaves() && (wish.place() == null || wish.place().isBlank())) {
            found.add(Finding.error("transfer.place-missing", null));
        }
        if (!wish.temporary() && wish.basisOn() == null) {
            found.add(Finding.error("transfer.basis-missing", null));
        }
        if (wish.temporary() && wish.until() == null) {
            found.add(Finding.error("transfer.until-missing", null));
        } else if (wish.temporary()) {
            found.addAll(MovementChecks.temporary(
                    new TemporaryStay(wish.askedOn(), wish.until(), "study".equals(wish.reason()))));
        }
        return found;
    }

    /** Any branch: who may be moved to is not who may be seen. */
    private Unit branch(Long id) {
        return id == null
                ? null
                : sql.first(
                                Clause.of(
                                        "select id, path, name, short_name, closed_on from membership.unit where id = ? and type like '%branch'",
                                        id),
                                row -> new Unit(
                                        row.getLong("id"),
                                        row.getString("path"),
                                        row.getString("name"),
                                        row.getString("short_name"),
                                        Sql.date(row, "closed_on")))
                        .orElse(null);
    }
}
