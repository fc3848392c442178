package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Transfers as roots: whoever changes one takes it first, so that two changes never mix. Used inside an operation. */
@ApplicationScoped
class Transfers {
    static final String SUBJECT = "transfer";

    @Inject
    private Sql sql;

    @Inject
    private TransferReader reader;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    private record Root(String path, String arrival, Long member, long version) {}

    /** The branch that is left or that is come to, or whoever moves. */
    TransferFile read(Scope scope, long id) {
        Root root = root(scope, id, "");
        scope.trail().about(SUBJECT, id, here(scope, root));
        return reader.read(id);
    }

    /**
     * Held until the end of the transaction, the change counted.
     *
     * @param version the one the caller saw; another means that somebody saved meanwhile
     */
    TransferFile take(Scope scope, long id, long version) {
        Root root = root(scope, id, " for update of t");
        if (root.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        sql.update(Clause.of("update membership.transfer set version = version + 1 where id = ?", id));
        scope.trail().about(SUBJECT, id, here(scope, root));
        return reader.read(id);
    }

    /** The same for one that must still be open. */
    TransferFile takeOpen(Scope scope, long id, long version) {
        TransferFile file = take(scope, id, version);
        if (!file.open()) {
            throw new OperationRefused("transfer.closed", file.ended().on());
        }
        return file;
    }

    private static String here(Scope scope, Root root) {
        return scope.covers(root.path()) || root.arrival() == null ? root.path() : root.arrival();
    }

    private Root root(Scope scope, long id, String lock) {
        return sql.first(
                        Clause.of(
                                "select t.path, a.path as arrival, t.member_id, t.version from membership.transfer t"
                                        + " left join membership.transfer_arrival a on a.transfer_id = t.id where t.id = ?"
                                        + lock,
                                id),
                        row -> new Root(
                                row.getString("path"),
                                row.getString("arrival"),
                                Sql.id(row, "member_id"),
                                row.getLong("version")))
                .filter(r -> scope.covers(r.path())
                        || r.arrival() != null && scope.covers(r.arrival())
                        || scope.self() != null && scope.self().equals(r.member()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    Progress progress(TransferFile file) {
        return Progress.of(file, clock.today(), calendars.inForce());
    }

    /** It has come to its end. */
    void close(long id, String outcome, LocalDate on, String reason) {
        sql.update(Clause.of(
                "update membership.transfer set closed_on = ?, outcome = ?, closed_reason = ?, next_step = '-', due_on = null, due_key = null where id = ?",
                on,
                outcome,
                Sql.orNull(reason),
                id));
    }

    /** @param key name of the clock */
    private record Due(LocalDate on, String key) {}

    /** The first clock that runs; of a stay its announced end. */
    private Optional<Due> due(TransferFile file) {
        boolean staying = file.temporary() && file.done(Step.RECEIPT) && !file.done(Step.RETURN);
        return staying
                ? Optional.of(new Due(file.until(), "until"))
                : progress(file).clocks().stream()
                        .map(c -> new Due(c.deadline().due(), c.name()))
                        .min(Comparator.comparing(Due::on));
    }

    private static Step last(TransferFile file) {
        return file.steps().get(file.steps().size() - 1);
    }

    /** What the lists and the duties read, kept in line with the steps. */
    void follow(TransferFile file) {
        Optional<Due> due = due(file);
        Step next = file.steps().stream().filter(s -> !file.done(s)).findFirst().orElse(last(file));
        sql.update(Clause.of(
                "update membership.transfer set next_step = ?, due_on = ?, due_key = ?, slip_number = ?, slip_on = ?, handed_on = ?,"
                        + " received_on = ? where id = ?",
                next.code(),
                Sql.orNull(due.map(Due::on).orElse(null)),
                Sql.orNull(due.map(Due::key).orElse(null)),
                Sql.orNull(file.act(Step.SLIP).map(a -> a.detail("number")).orElse(null)),
                Sql.orNull(file.on(file.batchId() == null ? Step.SLIP : Step.HANDOVER)
                        .orElse(null)),
                Sql.orNull(file.on(Step.HANDOVER).orElse(null)),
                Sql.orNull(file.on(Step.RECEIPT).orElse(null)),
                file.id()));
    }
}
