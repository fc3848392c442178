package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** A document asks for nothing any more: it was carried out and is closed, another took its place, or it was withdrawn. */
@UseCase("directive.approve")
@ApplicationScoped
public class EndDirective {
    public static final List<String> ENDINGS = List.of("closed", "replaced", "withdrawn");

    @Inject
    private Sql sql;

    @Inject
    private DirectiveRoots roots;

    @Inject
    private OfficialClock clock;

    /** @param replacedBy id of the document in its place, null for the other endings */
    public void end(Scope scope, long id, long version, String ending, LocalDate on, String reason, Long replacedBy) {
        DirectiveRoots.Root root = roots.take(scope, id, version);
        if (!root.issued()) {
            throw new OperationRefused("directives.not-in-force");
        }
        if (!ENDINGS.contains(ending) || on == null || on.isAfter(clock.today())) {
            throw new OperationRefused("directives.date-ahead");
        }
        if (DraftChecks.blank(reason)) {
            throw new OperationRefused("directives.no-reason");
        }
        if (ending.equals("replaced") && !inForce(root, replacedBy)) {
            throw new OperationRefused("directives.no-successor");
        }
        sql.update(Clause.of(
                "update membership.directive set ending = ?, ended_on = ?, ended_by = ?, end_reason = ?, replaced_by = ? where id = ?",
                ending,
                on,
                scope.actor(),
                reason.strip(),
                Sql.orNull(ending.equals("replaced") ? replacedBy : null),
                id));
        scope.trail().asOf(on).detail(ending);
    }

    /** Another document of the same committee that was issued. */
    private boolean inForce(DirectiveRoots.Root root, Long id) {
        return id != null
                && id != root.id()
                && sql.first(
                                Clause.of(
                                        "select 1 from membership.directive where id = ? and unit_id = ? and issued_on is not null and ending is null",
                                        id,
                                        root.unitId()),
                                row -> true)
                        .isPresent();
    }
}
