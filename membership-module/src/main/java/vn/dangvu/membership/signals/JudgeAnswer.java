package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * What the branch found on an answer: it holds, and the signal is set aside until there is further evidence; or it has still to be looked at. Nothing
 * else follows. Nobody finds on what he has said himself.
 */
@UseCase("signal.keep")
@ApplicationScoped
public class JudgeAnswer {
    public static final List<String> FINDINGS = List.of("accepted", "insufficient");
    public static final List<String> BODIES = List.of("secretary", "branch-committee", "branch");

    @Inject
    private Sql sql;

    @Inject
    private SignalAnswers answers;

    @Inject
    private OfficialClock clock;

    /**
     * @param finding of {@link #FINDINGS}; {@code body} of {@link #BODIES}
     * @param meetingId where it was talked about, null for none
     */
    public record Found(String finding, String body, LocalDate on, String reason, Long meetingId) {}

    public void judge(Scope scope, long id, long version, Found found) {
        sql.list(Clause.of("select id from membership.signal_answer where id = ? for update", id), row -> true);
        SignalAnswer answer =
                answers.one(scope, id).orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SignalAnswers.SUBJECT, id, answer.path());
        if (answer.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        examine(scope, answer, found);
        sql.update(Clause.of(
                """
                update membership.signal_answer set finding = ?, found_body = ?, found_on = ?, found_reason = ?, meeting_id = ?, found_at = ?, found_by = ?,
                    finder = ?, version = version + 1 where id = ?""",
                found.finding(),
                found.body(),
                found.on(),
                found.reason().strip(),
                Sql.orNull(found.meetingId()),
                clock.now(),
                scope.actor(),
                scope.caller().name(),
                id));
        scope.trail().asOf(found.on()).detail(found.finding());
    }

    private void examine(Scope scope, SignalAnswer answer, Found found) {
        if (Long.valueOf(answer.memberId()).equals(scope.caller().memberId())) {
            throw new OperationRefused("signals.own-finding");
        }
        if (!answer.waiting()) {
            throw new OperationRefused("signals.judged-already");
        }
        if (!FINDINGS.contains(found.finding()) || !BODIES.contains(found.body())) {
            throw new OperationRefused("signals.no-finding");
        }
        if (found.reason() == null || found.reason().isBlank()) {
            throw new OperationRefused("signals.no-reason");
        }
        if (found.on() == null
                || found.on().isAfter(clock.today())
                || found.on().isBefore(answer.on())) {
            throw new OperationRefused("signals.found-on-wrong", answer.on());
        }
        if (found.meetingId() != null && !held(answer, found)) {
            throw new OperationRefused("signals.other-meeting");
        }
    }

    /** A meeting of the same branch, held since the answer and not after the finding. */
    private boolean held(SignalAnswer answer, Found found) {
        return sql.first(
                        Clause.of(
                                "select 1 from membership.meeting where id = ? and path = ? and called_off_at is null and held_on >= ? and held_on <= ?",
                                found.meetingId(),
                                answer.path(),
                                answer.on(),
                                found.on()),
                        row -> true)
                .isPresent();
    }
}
