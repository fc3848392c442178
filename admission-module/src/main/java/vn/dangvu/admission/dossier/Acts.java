package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;

/** Steps that are an act of one day with a few words: the same for whoever takes them. */
@ApplicationScoped
class Acts {
    @Inject
    private Dossiers dossiers;

    @Inject
    private StepWriter writer;

    void record(
            Scope scope, DossierFile file, Step step, LocalDate on, Map<String, String> details, String permission) {
        if (step.kind() != Step.Kind.ACT || !step.actor().permission().equals(permission)) {
            throw new OperationRefused("dossier.not-your-step", step);
        }
        write(scope, file, step, on, details);
    }

    void write(Scope scope, DossierFile file, Step step, LocalDate on, Map<String, String> details) {
        dossiers.mustBeOpen(file, step, on);
        FourEyes.mustBeAnother(scope, file, step);
        writer.write(scope, file, step, on, StepWriter.checked(step, details), null, null);
        dossiers.keep(scope, file);
    }

    /** A step on which a later one rests is not taken back. */
    void mustBeLast(DossierFile file, Step step) {
        Optional<Step> later = Arrays.stream(Step.values())
                .filter(s -> s.needs().contains(step))
                .filter(s -> begun(file, s))
                .findFirst();
        later.ifPresent(s -> {
            throw new OperationRefused("dossier.rests-on-it", step, s);
        });
    }

    private static boolean begun(DossierFile file, Step step) {
        return switch (step.kind()) {
            case BALLOT -> !file.votes(step).isEmpty();
            case DECLARATION -> file.declared().signedOn() != null;
            case VERIFICATION -> !file.verifying().isEmpty();
            case INTRODUCTION -> !file.introducing().isEmpty();
            default -> file.act(step).isPresent();
        };
    }
}
