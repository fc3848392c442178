package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** Writes down what a member answered on paper or by word of mouth; who wrote it down stays with it. */
@UseCase("signal.keep")
@ApplicationScoped
public class AnswerSignal {
    @Inject
    private SignalReader reader;

    @Inject
    private SignalAnswers answers;

    /** @param paper which paper, who handed it in; or before whom it was said */
    public long answer(Scope scope, long memberId, SignalTarget to, LocalDate on, String words, String paper) {
        SignalReader.Place place = reader.place(scope, memberId);
        if (Long.valueOf(memberId).equals(scope.caller().memberId())) {
            throw new OperationRefused("signals.own-page");
        }
        if (paper == null || paper.isBlank()) {
            throw new OperationRefused("signals.no-paper");
        }
        if (on == null || on.isAfter(reader.today())) {
            throw new OperationRefused("signals.date-ahead");
        }
        return answers.keep(scope, place, new SignalAnswers.Given(to, on, words, paper));
    }
}
