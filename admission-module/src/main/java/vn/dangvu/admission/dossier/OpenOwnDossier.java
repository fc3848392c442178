package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What an applicant sees of the own way: the steps with their days and what he declared; not who voted, answered or judged. */
@UseCase(value = "own.dossier", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OpenOwnDossier {
    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierReader reader;

    /** @param state code of {@link Progress.State} */
    public record OwnStep(Step step, String state, LocalDate on) {}

    /** @param file with the declaration; its votes and verifications are left out */
    public record Own(DossierFile file, List<OwnStep> steps) {}

    /** The dossier of the account that is signed in, the newest; empty when there is none. */
    public Optional<Own> open(Scope scope) {
        return sql.first(
                        Clause.of(
                                "select id, progress from admission.dossier where account_id = ? or member_id = ?"
                                        + " order by closed_on nulls first, id desc",
                                scope.actor(),
                                Sql.orNull(scope.self())),
                        row -> Map.entry(row.getLong("id"), DossierReader.texts(row.getString("progress"))))
                .map(found -> own(scope, found.getKey(), found.getValue()));
    }

    private Own own(Scope scope, long id, Map<String, String> progress) {
        DossierFile whole = reader.whole(scope, dossiers.near(scope, id));
        scope.trail().about(Dossiers.SUBJECT, id, whole.branch().path());
        var steps = new ArrayList<OwnStep>();
        for (Step step : Step.values()) {
            String[] told = progress.getOrDefault(step.code(), "later").split(" ");
            if (!told[0].equals("none") && !told[0].equals("offered")) {
                steps.add(new OwnStep(step, told[0], told.length > 1 ? LocalDate.parse(told[1]) : null));
            }
        }
        return new Own(whole.asTheApplicantSeesIt(), steps);
    }
}
