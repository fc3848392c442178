package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** The list of a branch when somebody on it becomes a member: the listing ends, the help goes on through the probation. */
@ApplicationScoped
public class Listings {
    private static final String RESOLUTION = "Lễ kết nạp";

    @Inject
    private Sql sql;

    @Inject
    private Ballots ballots;

    /**
     * @param helper an official member of the branch, made responsible in the ceremony
     * @return the helper's name
     */
    public String admitted(Scope scope, long candidate, long unit, LocalDate on, String decision, long helper) {
        Ballots.Voter member = ballots.official(scope, unit, on).stream()
                .filter(v -> v.memberId() == helper)
                .findFirst()
                .orElseThrow(() -> new OperationRefused("admission.helper-not-official", on));
        sql.update(Clause.of(
                "update admission.listing set valid_to = greatest(?, valid_from + 1), ended_by = ?, end_reason = 'admitted', ended_at = now(),"
                        + " ended_by_account = ? where candidate_id = ? and valid_to = 'infinity'",
                on,
                decision,
                scope.actor(),
                candidate));
        int helps = sql.list(
                        Clause.of(
                                "select 1 from admission.helper where candidate_id = ? and member_id = ? and valid_to = 'infinity'",
                                candidate,
                                helper),
                        row -> true)
                .size();
        if (helps == 0) {
            sql.update(Clause.of(
                    "update admission.helper set valid_to = greatest(?, valid_from + 1), end_reason = 'list' where candidate_id = ?"
                            + " and valid_to = 'infinity'",
                    on,
                    candidate));
            sql.update(Clause.of(
                    "insert into admission.helper (candidate_id, member_id, name, valid_from, resolution, recorded_by) values (?, ?, ?, ?, ?, ?)",
                    candidate,
                    helper,
                    member.name(),
                    on,
                    RESOLUTION,
                    scope.actor()));
        }
        return member.name();
    }

    /** The probation is over, or the way ended: nobody helps any more. */
    public void helpEnds(long candidate, LocalDate on) {
        sql.update(Clause.of(
                "update admission.helper set valid_to = greatest(?, valid_from + 1), end_reason = 'list' where candidate_id = ?"
                        + " and valid_to = 'infinity'",
                on,
                candidate));
    }
}
