package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** A member says in his own words why a signal about him is not so. */
@UseCase("own.signals")
@ApplicationScoped
public class AnswerOwnSignal {
    @Inject
    private SignalReader reader;

    @Inject
    private SignalAnswers answers;

    public long answer(Scope scope, SignalTarget to, String words) {
        if (scope.self() == null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return answers.keep(
                scope, reader.place(scope, scope.self()), new SignalAnswers.Given(to, reader.today(), words, null));
    }
}
