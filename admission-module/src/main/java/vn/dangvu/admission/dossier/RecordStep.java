package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Writes down a step that the branch takes, or takes on behalf of somebody without a computer: the paper lies before it. */
@UseCase("dossier.keep")
@ApplicationScoped
public class RecordStep {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Acts acts;

    @Inject
    private Sql sql;

    public void record(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> details) {
        DossierFile file = dossiers.take(scope, id, version, ended -> step == Step.NOTICE && ended.declined());
        acts.record(scope, file, step, on, details, "dossier.keep");
    }

    /** Written down wrongly: the row stays, with the reason. Only while nothing rests on it. */
    public void withdraw(Scope scope, long id, long version, Step step, String reason) {
        DossierFile file = dossiers.take(scope, id, version);
        Said.must(reason, "admission.no-detail");
        acts.mustBeLast(file, step);
        DossierFile.Act act = file.act(step)
                .filter(a -> step.kind() == Step.Kind.ACT)
                .orElseThrow(() -> new OperationRefused("dossier.nothing-to-withdraw"));
        if (act.recordedBy() != scope.actor() && !step.actor().permission().equals("dossier.keep")) {
            throw new OperationRefused("dossier.not-yours", act.recorder());
        }
        sql.update(Clause.of(
                "update admission.act set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?",
                scope.actor(),
                reason.strip(),
                act.id()));
        dossiers.keep(scope, file);
        scope.trail().detail("withdraw " + step.code());
    }
}
