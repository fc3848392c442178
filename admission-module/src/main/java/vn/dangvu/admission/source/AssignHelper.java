package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** An official member of the branch is made responsible for helping, by resolution; or is so no longer. */
@UseCase("candidate.keep")
@ApplicationScoped
public class AssignHelper {
    @Inject
    private Sql sql;

    @Inject
    private CandidateRoots roots;

    @Inject
    private PastDays days;

    @Inject
    private Ballots ballots;

    /** Who may be asked: the official members of the branch on the day, by name. */
    public List<Ballots.Voter> possible(Scope scope, long id, LocalDate on) {
        CandidateRoots.Root root = roots.read(scope, id);
        return ballots.official(scope, root.unitId(), on);
    }

    public void assign(Scope scope, long id, long version, long memberId, LocalDate from, String resolution) {
        CandidateRoots.Root root = roots.take(scope, id, version);
        Said.must(resolution, "admission.no-resolution");
        days.mustBePast(from);
        Ballots.Voter helper = ballots.official(scope, root.unitId(), from).stream()
                .filter(v -> v.memberId() == memberId)
                .findFirst()
                .orElseThrow(() -> new OperationRefused("admission.helper-not-official", from));
        boolean already = sql.first(
                        Clause.of(
                                "select 1 from admission.helper where candidate_id = ? and member_id = ? and valid_to > ?",
                                id,
                                memberId,
                                from),
                        row -> true)
                .isPresent();
        if (already) {
            throw new OperationRefused("admission.helper-already", helper.name());
        }
        sql.update(Clause.of(
                "insert into admission.helper (candidate_id, member_id, name, valid_from, resolution, recorded_by) values (?, ?, ?, ?, ?, ?)",
                id,
                memberId,
                helper.name(),
                from,
                resolution.strip(),
                scope.actor()));
        scope.trail().asOf(from).detail("member " + memberId);
    }

    public void end(Scope scope, long id, long version, long helperId, LocalDate on, String reason) {
        roots.take(scope, id, version);
        Said.must(reason, "admission.no-detail");
        days.mustBePast(on);
        int ended = sql.update(Clause.of(
                "update admission.helper set valid_to = ?, end_reason = ? where id = ? and candidate_id = ? and valid_from < ?"
                        + " and valid_to = 'infinity'",
                on,
                reason.strip(),
                helperId,
                id,
                on));
        if (ended == 0) {
            throw new OperationRefused("admission.helper-ended");
        }
        scope.trail().asOf(on).detail("item " + helperId);
    }
}
