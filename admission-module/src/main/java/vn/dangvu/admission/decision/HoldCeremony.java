package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.StepWriter;
import vn.dangvu.admission.source.Listings;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.AccountTies;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * The person is admitted in a ceremony of the branch: a probationary member from that day, in the register in the same transaction, with somebody
 * who helps (Điều lệ Đảng, 5.1; 294-QĐ/TW, 4.1).
 */
@UseCase("dossier.keep")
@ApplicationScoped
public class HoldCeremony {
    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private StepWriter writer;

    @Inject
    private NewMember newMember;

    @Inject
    private Listings listings;

    @Inject
    private AccountTies accounts;

    public void hold(Scope scope, long id, long version, LocalDate on, String place, String chair, long helper) {
        DossierFile file = dossiers.take(scope, id, version);
        Progress progress = dossiers.mustBeOpen(file, Step.CEREMONY, on);
        if (Said.nothing(place) || Said.nothing(chair)) {
            throw new OperationRefused("ballot.meeting-incomplete");
        }
        mustBeInTime(file, progress, on);
        DossierFile.Act decision = file.act(Step.DECISION).orElseThrow();
        long member = newMember.enter(scope, file, decision, on);
        sql.update(Clause.of("update admission.dossier set member_id = ? where id = ?", member, id));
        if (file.accountId() != null) {
            accounts.becomesMember(file.accountId(), member);
        }
        String helperName = listings.admitted(
                scope, file.candidate().id(), file.branch().id(), on, decision.detail("number"), helper);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("place", place.strip());
        details.put("chair", chair.strip());
        details.put("helper", helperName);
        writer.write(scope, file, Step.CEREMONY, on, details, decision.decisionId(), null);
        dossiers.keep(scope, file);
        scope.trail().asOf(on).detail("ceremony, member " + member);
    }

    /** Later than the rules allow only with the superior's consent, which is a step of its own. */
    private static void mustBeInTime(DossierFile file, Progress progress, LocalDate on) {
        Progress.At at = progress.at(Step.CEREMONY);
        boolean late = at.clock() != null && on.isAfter(at.clock().due());
        if (late && file.act(Step.LATE_CEREMONY).isEmpty()) {
            throw new OperationRefused("dossier.ceremony-late", at.clock().due());
        }
    }
}
