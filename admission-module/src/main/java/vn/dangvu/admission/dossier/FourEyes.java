package vn.dangvu.admission.dossier;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;

/** Who proposes does not approve: whoever wrote down what a step rests on leaves that step to somebody else. */
public final class FourEyes {
    private static final Map<Step, Set<Step>> RESTS_ON = Map.of(
            Step.CERTIFICATION, EnumSet.of(Step.REMARK),
            Step.DECISION, EnumSet.of(Step.BRANCH_VOTE, Step.COMMITTEE_VOTE, Step.APPRAISAL, Step.STANDING_VOTE),
            Step.LATE_CEREMONY, EnumSet.of(Step.NOTICE),
            Step.RECOGNITION,
                    EnumSet.of(Step.BRANCH_RECOGNITION, Step.COMMITTEE_RECOGNITION, Step.STANDING_RECOGNITION),
            Step.DELETION, EnumSet.of(Step.BRANCH_DELETION, Step.COMMITTEE_DELETION, Step.STANDING_DELETION));

    private FourEyes() {}

    public static void mustBeAnother(Scope scope, DossierFile file, Step step) {
        RESTS_ON.getOrDefault(step, Set.of()).stream()
                .filter(s -> recordedBy(file, s, scope.actor()))
                .findFirst()
                .ifPresent(s -> {
                    throw new OperationRefused("dossier.four-eyes", s, step);
                });
    }

    private static boolean recordedBy(DossierFile file, Step step, long actor) {
        return step.kind() == Step.Kind.BALLOT
                ? file.votes(step).stream().anyMatch(b -> b.recordedBy() == actor)
                : file.act(step).filter(a -> a.recordedBy() == actor).isPresent();
    }
}
