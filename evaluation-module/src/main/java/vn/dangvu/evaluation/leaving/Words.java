package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** What is said about a case, word for word. Used inside an operation. */
@ApplicationScoped
class Words {
    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    void write(Scope scope, CaseFile file, String who, LocalDate on, String said, String paper) {
        Said.must(said, "leaving.field.missing", "@leaving.field.said");
        if (on == null) {
            throw new OperationRefused("leaving.day-missing");
        }
        if (on.isAfter(clock.today())) {
            throw new OperationRefused("leaving.in-future", on);
        }
        if (on.isBefore(file.openedOn())) {
            throw new OperationRefused("leaving.complaint.too-early", file.openedOn());
        }
        sql.update(Clause.of(
                "insert into evaluation.leaving_word (case_id, who, on_date, said, paper, recorded_by, recorder) values (?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                who,
                on,
                said.strip(),
                Sql.orNull(paper == null || paper.isBlank() ? null : paper.strip()),
                scope.actor(),
                scope.caller().name()));
        scope.trail().asOf(on).detail("words of the " + who);
    }
}
