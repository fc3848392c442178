package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.UseCase.Record;

/** The report of a unit: opening, what came and went, closing, and the closing number divided in every way. */
@UseCase(value = "statistics.read", record = Record.QUIET)
@ApplicationScoped
public class ReadFigures {
    @Inject
    private Counting counting;

    /** Three statements whatever the size of the unit. */
    public Report read(Scope scope, Question question) {
        return counting.count(scope, question);
    }
}
