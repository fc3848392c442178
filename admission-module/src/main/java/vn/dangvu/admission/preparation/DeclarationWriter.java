package vn.dangvu.admission.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.PastDays;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/** Every save is an edition of its own; what stood before stays. After the committee has certified it nothing is changed any more. */
@ApplicationScoped
class DeclarationWriter {
    private static final List<FileItem.Kind> KINDS = List.of(
            FileItem.Kind.RELATIVE,
            FileItem.Kind.WORK,
            FileItem.Kind.TRAINING,
            FileItem.Kind.REWARD,
            FileItem.Kind.DISCIPLINE,
            FileItem.Kind.ABROAD);

    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PastDays days;

    void save(Scope scope, DossierFile file, DeclarationDraft draft) {
        mustBeOpen(file);
        if (draft.signedOn() != null) {
            days.mustBePast(draft.signedOn());
        }
        Map<Fact, String> facts = draft.facts().values();
        sql.update(Clause.of(
                "update admission.declaration set superseded_at = clock_timestamp() where dossier_id = ? and superseded_at = 'infinity'",
                file.id()));
        sql.update(Clause.of(
                "insert into admission.declaration (dossier_id, facts, nothing, life, own_view, signed_on, recorded_by, recorder)"
                        + " values (?, jsonb_object(?, ?), ?::jsonb, ?, ?, ?, ?, ?)",
                file.id(),
                facts.keySet().stream().map(Fact::name).toArray(String[]::new),
                facts.values().toArray(String[]::new),
                draft.nothing().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")),
                Sql.orNull(draft.life()),
                Sql.orNull(draft.ownView()),
                Sql.orNull(draft.signedOn()),
                scope.actor(),
                scope.caller().name()));
        Progress now = dossiers.keep(scope, file);
        if (draft.signedOn() != null) {
            dossiers.mustBeComplete(now, Step.DECLARATION);
        }
        scope.trail().detail("declaration");
    }

    void add(Scope scope, DossierFile file, DeclaredLine line) {
        mustBeOpen(file);
        FileItem item = line.item();
        if (!KINDS.contains(item.kind()) || Said.nothing(item.label())) {
            throw new OperationRefused("dossier.line.empty");
        }
        sql.update(Clause.of(
                "insert into admission.declared_line (dossier_id, kind, label, folded, relation, started_on, started_precision, ended_on,"
                        + " ended_precision, place, form, result, detail, party_member, recorded_by) values"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                item.kind().code(),
                VietnameseText.normal(item.label()),
                VietnameseText.folded(item.label()),
                Sql.orNull(item.relation()),
                Sql.orNull(day(item.started())),
                Sql.orNull(precision(item.started())),
                Sql.orNull(day(item.ended())),
                Sql.orNull(precision(item.ended())),
                Sql.orNull(item.place()),
                Sql.orNull(item.form()),
                Sql.orNull(item.result()),
                Sql.orNull(item.detail()),
                line.partyMember(),
                scope.actor()));
        dossiers.keep(scope, file);
        scope.trail().detail("line " + item.kind().code());
    }

    void takeOut(Scope scope, DossierFile file, long line, String reason) {
        mustBeOpen(file);
        int done = sql.update(Clause.of(
                "update admission.declared_line set superseded_at = clock_timestamp(), superseded_by = ?, superseded_reason = ?"
                        + " where id = ? and dossier_id = ? and superseded_at = 'infinity'",
                scope.actor(),
                Sql.orNull(reason),
                line,
                file.id()));
        if (done == 0) {
            throw new OperationRefused("admission.entry-gone");
        }
        dossiers.keep(scope, file);
        scope.trail().detail("line out " + line);
    }

    private static void mustBeOpen(DossierFile file) {
        if (file.done(Step.CERTIFICATION)) {
            throw new OperationRefused("dossier.declaration-certified");
        }
    }

    private static Object day(PartialDate date) {
        return date == null ? null : date.day();
    }

    private static Object precision(PartialDate date) {
        return date == null ? null : date.precision().toString();
    }
}
