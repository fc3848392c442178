package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What there is about one member, for the branch and those above it. Looking is traced. */
@UseCase(value = "signal.read", record = UseCase.Record.READ)
@ApplicationScoped
public class ReadMemberSignals {
    @Inject
    private Sql sql;

    @Inject
    private SignalReader reader;

    @Inject
    private SignalAnswers answers;

    /** A meeting that was held, to say where an answer was talked about. */
    public record Held(long id, String kind, LocalDate on) {}

    public MemberSignals of(Scope scope, long memberId, int year) {
        SignalReader.Place place = reader.place(scope, memberId);
        scope.trail().about("member", memberId, place.path());
        return reader.of(scope, place, year);
    }

    public SignalAnswer answer(Scope scope, long id) {
        SignalAnswer answer =
                answers.one(scope, id).orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SignalAnswers.SUBJECT, id, answer.path());
        return answer;
    }

    /** Meetings of the branch since the answer was given, the newest first. */
    public List<Held> meetings(Scope scope, long answerId) {
        SignalAnswer answer = answer(scope, answerId);
        return sql.list(
                Clause.of(
                                "select m.id, m.kind, m.held_on from membership.meeting m where m.path = ? and m.held_on >= ? and m.called_off_at is null and",
                                answer.path(),
                                answer.on())
                        .then(scope.within("m.path"))
                        .then("order by m.held_on desc, m.id desc limit 24"),
                row -> new Held(row.getLong("id"), row.getString("kind"), Sql.date(row, "held_on")));
    }
}
