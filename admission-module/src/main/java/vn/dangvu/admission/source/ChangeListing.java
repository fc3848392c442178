package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Moves somebody from the outstanding to the sympathisers, or takes somebody off the list with the reason. */
@UseCase("candidate.keep")
@ApplicationScoped
public class ChangeListing {
    @Inject
    private Sql sql;

    @Inject
    private CandidateRoots roots;

    @Inject
    private PastDays days;

    @Inject
    private CandidateWriter writer;

    private record Open(long id, CandidateKind kind, LocalDate from) {}

    /** @param resolution of the branch */
    public void promote(Scope scope, long id, long version, LocalDate on, String resolution) {
        roots.take(scope, id, version);
        Said.must(resolution, "admission.no-resolution");
        Open open = open(id, on);
        if (open.kind == CandidateKind.SYMPATHISER) {
            throw new OperationRefused("admission.sympathiser-already");
        }
        end(scope, open, on, resolution, "sympathiser", null);
        writer.list(id, CandidateKind.SYMPATHISER, on, resolution, scope.actor());
        scope.trail().asOf(on).detail("sympathiser");
    }

    public void takeOff(
            Scope scope, long id, long version, LocalDate on, LeavingReason reason, String resolution, String detail) {
        roots.take(scope, id, version);
        Said.must(resolution, "admission.no-resolution");
        if (reason == null) {
            throw new OperationRefused("admission.no-reason");
        }
        if (reason == LeavingReason.OTHER) {
            Said.must(detail, "admission.no-detail");
        }
        end(scope, open(id, on), on, resolution, reason.code(), detail);
        sql.update(Clause.of(
                "update admission.helper set valid_to = greatest(?, valid_from + 1), end_reason = 'list' where candidate_id = ?"
                        + " and valid_to = 'infinity'",
                on,
                id));
        scope.trail().asOf(on).detail(reason.code());
    }

    /** Back on the list: another resolution, another period. */
    public void relist(Scope scope, long id, long version, CandidateKind kind, LocalDate on, String resolution) {
        roots.take(scope, id, version);
        Said.must(resolution, "admission.no-resolution");
        days.mustBePast(on);
        boolean overlaps = sql.first(
                        Clause.of("select 1 from admission.listing where candidate_id = ? and valid_to > ?", id, on),
                        row -> true)
                .isPresent();
        if (overlaps) {
            throw new OperationRefused("admission.still-listed", on);
        }
        writer.list(id, kind, on, resolution, scope.actor());
        scope.trail().asOf(on).detail(kind.code());
    }

    private Open open(long id, LocalDate on) {
        days.mustBePast(on);
        Open open = sql.first(
                        Clause.of(
                                "select id, kind, valid_from from admission.listing where candidate_id = ? and valid_to = 'infinity'",
                                id),
                        row -> new Open(
                                row.getLong("id"),
                                CandidateKind.of(row.getString("kind")),
                                Sql.date(row, "valid_from")))
                .orElseThrow(() -> new OperationRefused("admission.not-listed"));
        if (!on.isAfter(open.from)) {
            throw new OperationRefused("admission.before-listing", open.from);
        }
        return open;
    }

    private void end(Scope scope, Open open, LocalDate on, String resolution, String reason, String detail) {
        sql.update(Clause.of(
                "update admission.listing set valid_to = ?, ended_by = ?, end_reason = ?, end_detail = ?, ended_at = now(),"
                        + " ended_by_account = ? where id = ?",
                on,
                resolution.strip(),
                reason,
                CandidateRoots.orNull((Object) detail),
                scope.actor(),
                open.id));
    }
}
