package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.inspection.PrintedPapers;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The index of evidence of each case and every paper whose step was taken; of votes the counts only. */
@ApplicationScoped
class LeavingForInspection implements PrintedPapers {
    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    @Inject
    private LeavingPapers papers;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void each(Period period, Sink sink) throws IOException {
        List<Long> ids = sql.list(
                Clause.of("select c.id from evaluation.leaving_case c where")
                        .then(period.in("c.path"))
                        .then(
                                "and c.opened_on <= ? and (c.closed_on is null or c.closed_on >= ?) order by c.opened_on, c.id",
                                period.to(),
                                period.from()),
                row -> row.getLong("id"));
        for (long id : ids) {
            CaseFile file = cases.read(period.scope(), id);
            List<Complaint> filed = complaints.of(id);
            for (LeavingPaper paper : LeavingPaper.of(file, filed)) {
                if (paper == LeavingPaper.INDEX || paper.day(file, filed) != null) {
                    sink.take(
                            "leaving.print." + paper.code(),
                            file.name(),
                            papers.print(period.scope(), file, filed, paper, Format.PDF));
                }
            }
        }
    }
}
