package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The person concerned says his own word to what was told, before the branch votes. */
@UseCase("own.review")
@ApplicationScoped
public class AnswerOwnScreening {
    @Inject
    private Sql sql;

    @Inject
    private ScreeningReader reader;

    @Inject
    private Screenings screenings;

    @Inject
    private OfficialClock clock;

    public void say(Scope scope, long id, String words) {
        Screening file = reader.read(scope, id, false)
                .filter(s -> scope.self() != null && scope.self() == s.memberId())
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(Screenings.SUBJECT, id, file.path());
        if (file.act(Step.WORD).isPresent()) {
            throw new OperationRefused(List.of(Finding.error(
                    "review.done-already",
                    null,
                    Step.WORD,
                    file.act(Step.WORD).get().on())));
        }
        if (file.act(Step.DROPPED).isPresent() || voted(id)) {
            throw new OperationRefused("review.word-too-late");
        }
        screenings.write(
                scope,
                id,
                Step.WORD,
                clock.today(),
                Screenings.told(List.of("said"), Map.of("said", words == null ? "" : words)));
    }

    private boolean voted(long id) {
        return sql.first(Clause.of("select evaluation.screening_voted(?)", id), row -> row.getBoolean(1))
                .orElse(false);
    }
}
