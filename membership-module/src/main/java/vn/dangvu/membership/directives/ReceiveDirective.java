package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A branch says that it has the document, and that it was read there. What was read has been received. */
@UseCase("directive.carry")
@ApplicationScoped
public class ReceiveDirective {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public void receive(Scope scope, long addressee, LocalDate on) {
        mark(scope, addressee, on, false);
    }

    public void read(Scope scope, long addressee, LocalDate on) {
        mark(scope, addressee, on, true);
    }

    private void mark(Scope scope, long addressee, LocalDate on, boolean read) {
        record Found(long directive, String path, LocalDate issued, LocalDate received, LocalDate read) {}
        Found found = sql.first(
                        Clause.of(
                                "select a.directive_id, a.path, a.received_on, a.read_on, d.issued_on from membership.directive_addressee a"
                                        + " join membership.directive d on d.id = a.directive_id where a.id = ? for update of a",
                                addressee),
                        row -> new Found(
                                row.getLong(1),
                                row.getString(2),
                                Sql.date(row, "issued_on"),
                                Sql.date(row, "received_on"),
                                Sql.date(row, "read_on")))
                .filter(f -> scope.covers(f.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        LocalDate first = found.received() == null ? found.issued() : found.received();
        if (on == null || on.isAfter(clock.today()) || on.isBefore(first)) {
            throw new OperationRefused("directives.received-wrong", first);
        }
        if (read ? found.read() != null : found.received() != null) {
            throw new OperationRefused("directives.marked-already");
        }
        String received =
                "received_on = coalesce(received_on, ?), received_at = coalesce(received_at, ?), received_by = coalesce(received_by, ?)";
        Clause set = Clause.of("update membership.directive_addressee set " + received, on, clock.now(), scope.actor());
        sql.update((read ? set.then(", read_on = ?, read_at = ?, read_by = ?", on, clock.now(), scope.actor()) : set)
                .then("where id = ?", addressee));
        scope.trail()
                .about(DirectiveRoots.SUBJECT, found.directive(), found.path())
                .asOf(on)
                .detail(read ? "read" : "received");
    }
}
