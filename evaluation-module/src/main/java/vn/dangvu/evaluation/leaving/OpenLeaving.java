package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.evaluation.help.HelpProof;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.ConflictOfInterest;

/** The branch opens a case with its ground and the evidence. Nothing else opens one: a signal only tells. */
@UseCase("leaving.keep")
@ApplicationScoped
public class OpenLeaving {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    @Inject
    private ConflictOfInterest interest;

    @Inject
    private Cases cases;

    @Inject
    private HelpProof help;

    private record Whom(long unitId, String path, String standing) {}

    /** @param form only of discipline */
    public long open(
            Scope scope,
            long memberId,
            Chain chain,
            Ground ground,
            Form form,
            Map<String, String> evidence,
            LocalDate on) {
        if (on == null) {
            throw new OperationRefused("leaving.day-missing");
        }
        if (on.isAfter(clock.today())) {
            throw new OperationRefused("leaving.in-future", on);
        }
        Whom whom = whom(scope, memberId, on);
        scope.trail().about("member", memberId, whom.path()).asOf(on).detail(chain.code());
        interest.mustBeFree(scope, memberId);
        mustHaveForm(chain, form, whom);
        OperationRefused.ifBlocked(GroundChecks.of(chain, ground, evidence, law.asOf(on, whom.path())));
        if (ground == Ground.NO_PROGRESS) {
            mustBeProved(scope, memberId, evidence);
        }
        mustBeTheOnly(memberId);
        long id = sql.first(
                        Clause.of(
                                "insert into evaluation.leaving_case (member_id, unit_id, path, chain, ground, form, evidence, opened_on,"
                                        + " recorded_by, recorder) values (?, ?, ?, ?, ?, ?, jsonb_object(?, ?), ?, ?, ?) returning id",
                                memberId,
                                whom.unitId(),
                                whom.path(),
                                chain.code(),
                                ground.code(),
                                Sql.orNull(form == null ? null : form.code()),
                                evidence.keySet().toArray(String[]::new),
                                evidence.values().toArray(String[]::new),
                                on,
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
        cases.settle(scope, id);
        return id;
    }

    /** Where the system holds a plan of help, the branch has voted on it; help of earlier years is proved by its papers alone. */
    private void mustBeProved(Scope scope, long memberId, Map<String, String> evidence) {
        HelpProof.Proof plan = help.of(scope, memberId).orElse(null);
        if (plan == null) {
            return;
        }
        if (!plan.proposed()) {
            throw new OperationRefused("leaving.ground.help-not-proposed", plan.since());
        }
        if (!plan.since().equals(Days.read(evidence.get("helped_since")))) {
            throw new OperationRefused("leaving.ground.help-since", plan.since());
        }
    }

    private Whom whom(Scope scope, long memberId, LocalDate on) {
        Whom whom = sql.first(
                        Clause.of(
                                "select m.unit_id, m.path, s.standing from membership.member m left join membership.standing s"
                                        + " on s.member_id = m.id and s.superseded_at = 'infinity' and s.valid_from <= ? and s.valid_to > ?"
                                        + " where m.id = ? and m.merged_into is null",
                                on,
                                on,
                                memberId),
                        row -> new Whom(row.getLong(1), row.getString(2), row.getString(3)))
                .filter(w -> scope.covers(w.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (whom.standing() == null || whom.standing().equals("out")) {
            throw new OperationRefused("leaving.not-a-member", on);
        }
        return whom;
    }

    /** Somebody on probation is only reprimanded or warned (Điều lệ Đảng, Điều 35). */
    private static void mustHaveForm(Chain chain, Form form, Whom whom) {
        if ((chain == Chain.DISCIPLINE) != (form != null)) {
            throw new OperationRefused("leaving.form.missing");
        }
        boolean probationary = whom.standing().equals("probationary");
        if (probationary && (form == Form.DISMISSAL || chain == Chain.EXPULSION)) {
            throw new OperationRefused("leaving.form.probationary");
        }
    }

    private void mustBeTheOnly(long memberId) {
        sql.first(
                        Clause.of(
                                "select opened_on from evaluation.leaving_case where member_id = ? and closed_on is null",
                                memberId),
                        row -> Sql.date(row, "opened_on"))
                .ifPresent(since -> {
                    throw new OperationRefused("leaving.open-already", since);
                });
    }
}
