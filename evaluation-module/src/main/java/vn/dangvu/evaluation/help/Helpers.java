package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.register.ConflictOfInterest;

/**
 * Who helps. A relative does not: what a helper reports is evidence in the vote at the end, and the rule that keeps relatives from verifying a file
 * (38-HD/BTCTW, I.1.4) is read here as holding for it too.
 */
@ApplicationScoped
class Helpers {
    @Inject
    private Sql sql;

    @Inject
    private Ballots ballots;

    @Inject
    private ConflictOfInterest interest;

    record Charge(long planId, long memberId, long unitId, String path) {}

    List<Ballots.Voter> candidates(Scope scope, long unit, long charge, LocalDate day) {
        return ballots.official(scope, unit, day).stream()
                .filter(v -> v.memberId() != charge)
                .toList();
    }

    void assign(Scope scope, Charge to, List<Long> who, LocalDate from) {
        if (who.isEmpty()) {
            throw new OperationRefused("review.no-helper");
        }
        List<Ballots.Voter> official = ballots.official(scope, to.unitId(), from);
        for (Long member : who) {
            assign(scope, to, member, from, official);
        }
    }

    private void assign(Scope scope, Charge to, long member, LocalDate from, List<Ballots.Voter> official) {
        if (member == to.memberId()) {
            throw new OperationRefused("review.helper-oneself");
        }
        Optional<Ballots.Voter> helper =
                official.stream().filter(v -> v.memberId() == member).findFirst();
        if (helper.isEmpty()) {
            throw new OperationRefused("review.helper-not-official", from);
        }
        if (interest.related(member, to.memberId())) {
            throw new OperationRefused("review.helper-relative", helper.get().name());
        }
        boolean helping = sql.first(
                        Clause.of(
                                "select 1 from evaluation.help_helper where plan_id = ? and member_id = ? and valid_to = 'infinity'",
                                to.planId(),
                                member),
                        row -> true)
                .isPresent();
        if (helping) {
            throw new OperationRefused("review.helper-already", helper.get().name());
        }
        sql.update(Clause.of(
                "insert into evaluation.help_helper (plan_id, charge_id, member_id, path, name, valid_from, recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
                to.planId(),
                to.memberId(),
                member,
                to.path(),
                helper.get().name(),
                from,
                scope.actor()));
    }

    void end(long id, LocalDate on, String reason) {
        sql.update(
                Clause.of("update evaluation.help_helper set valid_to = ?, reason = ? where id = ?", on, reason, id));
    }
}
