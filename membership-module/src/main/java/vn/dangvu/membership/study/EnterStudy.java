package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** A unit announces a session and invites branches; later one for those who missed it; or calls one off. */
@UseCase("study.keep")
@ApplicationScoped
public class EnterStudy {
    private static final Set<String> LEVELS = Set.of("central", "province", "ward", "branch");

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private StudyRoots roots;

    /**
     * @param invited branches of the scope
     * @throws OperationRefused with everything that is missing
     */
    public long announce(Scope scope, long holder, StudyDraft draft, Set<Long> invited) {
        UnitTree.Place unit = units.covered(scope, holder);
        invited.forEach(id -> units.covered(scope, id));
        check(draft, invited);
        return insert(scope, unit.id(), unit.path(), draft, null, invited.toArray(Long[]::new));
    }

    /** For those of the same units who missed a session: on a later day, the same document. */
    public long makeUp(Scope scope, long id, StudyDraft when) {
        StudyRoots.Root root = roots.read(scope, id);
        scope.mustCover(root.path());
        if (root.makeUpOf() != null || root.calledOff() != null) {
            throw new OperationRefused("study.no-make-up");
        }
        var draft = new StudyDraft(
                root.said().level(),
                root.said().title(),
                root.said().document(),
                when.heldOn(),
                when.place(),
                when.speaker());
        if (draft.heldOn() == null || !draft.heldOn().isAfter(root.said().heldOn())) {
            throw new OperationRefused("study.make-up-day", root.said().heldOn());
        }
        Long[] invited = sql.list(
                        Clause.of("select unit_id from membership.study_unit where study_id = ?", id),
                        row -> row.getLong(1))
                .toArray(Long[]::new);
        return insert(scope, root.unitId(), root.path(), draft, id, invited);
    }

    public void callOff(Scope scope, long id, long version, String reason) {
        StudyRoots.Root root = roots.take(scope, id, version);
        scope.trail().about("study", id, root.path()).asOf(root.said().heldOn());
        if (reason == null || reason.isBlank()) {
            throw new OperationRefused("study.no-reason");
        }
        boolean filled = sql.first(
                        Clause.of(
                                "select 1 from membership.study_part p join membership.study s on s.id = p.study_id where s.id = ? or s.make_up_of = ? limit 1",
                                id,
                                id),
                        row -> true)
                .isPresent();
        if (filled || root.calledOff() != null) {
            throw new OperationRefused("study.was-held");
        }
        sql.update(Clause.of(
                "update membership.study set called_off_at = now(), called_off_by = ?, called_off_reason = ? where id = ? or make_up_of = ?"
                        + " and called_off_at is null",
                scope.actor(),
                reason.strip(),
                id,
                id));
    }

    private static void check(StudyDraft draft, Set<Long> invited) {
        var wrong = new ArrayList<Finding>();
        missing(wrong, draft.title(), "study.no-title");
        missing(wrong, draft.document(), "study.no-document");
        missing(wrong, draft.heldOn() == null ? null : "day", "study.no-day");
        missing(wrong, LEVELS.contains(String.valueOf(draft.level())) ? "level" : null, "study.no-level");
        missing(wrong, invited.isEmpty() ? null : "units", "study.no-units");
        OperationRefused.ifBlocked(wrong);
    }

    private static void missing(List<Finding> wrong, String value, String key) {
        if (value == null || value.isBlank()) {
            wrong.add(Finding.error(key, null));
        }
    }

    private long insert(Scope scope, long holder, String path, StudyDraft draft, Long makeUpOf, Long... invited) {
        long id = sql.first(
                        Clause.of(
                                """
                                insert into membership.study (unit_id, path, level, title, document, held_on, place, speaker, make_up_of, recorded_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                                holder,
                                path,
                                draft.level(),
                                draft.title().strip(),
                                draft.document().strip(),
                                draft.heldOn(),
                                Sql.orNull(draft.place()),
                                Sql.orNull(draft.speaker()),
                                Sql.orNull(makeUpOf),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("study.entered-already", draft.heldOn()));
        sql.update(Clause.of(
                "insert into membership.study_unit (study_id, unit_id, path) select ?, u.id, u.path from membership.unit u where u.id = any (?)",
                id,
                invited));
        scope.trail().about("study", id, path).asOf(draft.heldOn());
        return id;
    }
}
