package vn.dangvu.admission.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.PastDays;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Asks a committee elsewhere whether what was declared is true, reminds it, writes down its answer; or says why nobody has to be asked (06-HD/TW,
 * 3.4; 38-HD/BTCTW, I.1.5). Never the applicant or a relative.
 */
@UseCase("dossier.keep")
@ApplicationScoped
public class AskVerification {
    private static final String EARLY = "dossier.verification.early";

    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PastDays days;

    public void ask(Scope scope, long id, long version, NewVerification asked) {
        DossierFile file = dossiers.take(scope, id, version);
        check(file, asked);
        sql.update(Clause.of(
                "insert into admission.verification (dossier_id, place, about, abroad, waived, waived_reason, sent_on, number, verifier,"
                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                asked.place().strip(),
                asked.about().strip(),
                asked.abroad(),
                Sql.orNull(asked.waived()),
                Sql.orNull(asked.waivedReason()),
                Sql.orNull(asked.sentOn()),
                Sql.orNull(asked.number()),
                Sql.orNull(asked.verifier()),
                scope.actor()));
        done(scope, file, "verification");
    }

    private void check(DossierFile file, NewVerification asked) {
        dossiers.mustBeReached(file, Step.VERIFICATION);
        if (file.act(Step.REMARK).isPresent()) {
            throw new OperationRefused("dossier.rests-on-it", Step.VERIFICATION, Step.REMARK);
        }
        var wrong = new ArrayList<Finding>();
        if (Said.nothing(asked.place()) || Said.nothing(asked.about())) {
            wrong.add(Finding.error("dossier.verification.whom", null));
        }
        if ("full".equals(asked.waived()) == (asked.sentOn() != null)) {
            wrong.add(Finding.error("dossier.verification.day", null));
        }
        if (asked.waived() != null && Said.nothing(asked.waivedReason())) {
            wrong.add(Finding.error("dossier.verification.why", null));
        }
        OperationRefused.ifBlocked(wrong);
        if (asked.sentOn() != null) {
            days.mustBePast(asked.sentOn(), file.declared().signedOn(), EARLY);
        }
    }

    public void remind(Scope scope, long id, long version, long verification, LocalDate on) {
        DossierFile file = dossiers.take(scope, id, version);
        DossierFile.Verification asked = waiting(file, verification);
        days.mustBePast(on, asked.sentOn(), EARLY);
        sql.update(Clause.of("update admission.verification set reminded_on = ? where id = ?", on, verification));
        done(scope, file, "reminded " + verification);
    }

    /** @param result true, problem */
    public void answer(
            Scope scope, long id, long version, long verification, LocalDate on, String result, String reply) {
        DossierFile file = dossiers.take(scope, id, version);
        DossierFile.Verification asked = waiting(file, verification);
        days.mustBePast(on, asked.sentOn(), EARLY);
        if (!"true".equals(result) && !"problem".equals(result) || Said.nothing(reply)) {
            throw new OperationRefused("dossier.verification.no-result");
        }
        sql.update(Clause.of(
                "update admission.verification set replied_on = ?, result = ?, reply = ? where id = ?",
                on,
                result,
                reply.strip(),
                verification));
        done(scope, file, "answered " + verification);
    }

    public void withdraw(Scope scope, long id, long version, long verification, String reason) {
        DossierFile file = dossiers.take(scope, id, version);
        Said.must(reason, "admission.no-detail");
        if (file.act(Step.REMARK).isPresent()) {
            throw new OperationRefused("dossier.rests-on-it", Step.VERIFICATION, Step.REMARK);
        }
        int gone = sql.update(Clause.of(
                "update admission.verification set superseded_at = now(), superseded_by = ?, superseded_reason = ? where id = ?"
                        + " and dossier_id = ? and superseded_at is null",
                scope.actor(),
                reason.strip(),
                verification,
                id));
        if (gone == 0) {
            throw new OperationRefused("admission.entry-gone");
        }
        done(scope, file, "verification out " + verification);
    }

    private static DossierFile.Verification waiting(DossierFile file, long verification) {
        return file.verifying().stream()
                .filter(v -> v.id() == verification && !v.settled())
                .findFirst()
                .orElseThrow(() -> new OperationRefused("dossier.verification.settled"));
    }

    private void done(Scope scope, DossierFile file, String what) {
        dossiers.keep(scope, file);
        scope.trail().detail(what);
    }
}
