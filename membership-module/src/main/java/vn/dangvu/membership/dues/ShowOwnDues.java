package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;

/** What the caller himself owes and has paid. Of somebody introduced elsewhere there is a line for either branch. */
@UseCase(value = "own.dues", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowOwnDues {
    @Inject
    private DuesReader reader;

    public List<DuesYear> of(Scope scope, int year) {
        return scope.self() == null
                ? List.of()
                : reader.read(
                        Clause.of("d.member_id = ?", scope.self()), YearMonth.of(year, 1), YearMonth.of(year, 12));
    }
}
