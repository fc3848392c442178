package vn.dangvu.membership.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roster.AttendanceState;

/** One session: the units of the scope, who still has to make up, and when that is possible. */
@UseCase(value = "study.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowStudy {
    private static final String MISSING =
            """
            select p.member_id, f.full_name, p.unit_id, n.short_name, p.state, p.note from membership.study_part p
            join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            join membership.unit n on n.id = p.unit_id
            where p.study_id = ? and p.state in ('excused', 'unexcused') and not exists (
                select 1 from membership.study_part l join membership.study m on m.id = l.study_id and m.called_off_at is null
                where l.member_id = p.member_id and m.make_up_of = p.study_id and l.state in ('present', 'visiting')) and""";

    @Inject
    private Sql sql;

    @Inject
    private StudyRoots roots;

    @Inject
    private StudyFigures figures;

    /** @param today the goals in force on this day are compared */
    public StudyFile of(Scope scope, long id, LocalDate today) {
        StudyRoots.Root root = roots.read(scope, id);
        LocalDate on = root.said().heldOn();
        return new StudyFile(
                root.id(),
                root.version(),
                root.unitId(),
                root.holder(),
                root.said(),
                root.makeUpOf(),
                root.calledOff(),
                !on.isAfter(today),
                root.makeUpOf() == null ? figures.of(scope, id, on) : List.of(),
                sessions(id),
                missing(scope, id));
    }

    private List<StudyFile.Session> sessions(long id) {
        return sql.list(
                Clause.of("select * from membership.study where make_up_of = ? order by held_on, id", id),
                row -> new StudyFile.Session(
                        row.getLong("id"),
                        Sql.date(row, "held_on"),
                        row.getString("place"),
                        row.getString("called_off_reason")));
    }

    private List<StudyFile.Missing> missing(Scope scope, long id) {
        return sql.list(
                Clause.of(MISSING, id)
                        .then(scope.within("p.path"))
                        .then(
                                "order by n.short_name collate membership.vi_counting, f.sort_name collate \"vi-x-icu\", p.member_id"),
                row -> new StudyFile.Missing(
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getLong("unit_id"),
                        row.getString("short_name"),
                        AttendanceState.of(row.getString("state")),
                        row.getString("note")));
    }
}
