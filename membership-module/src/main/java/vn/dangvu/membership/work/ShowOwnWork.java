package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.time.OfficialClock;

/** What a member was given to do; only the own tasks. */
@UseCase(value = "own.work", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowOwnWork {
    @Inject
    private TaskReader reader;

    @Inject
    private OfficialClock clock;

    /** Of a year, and those of earlier years that are still open. */
    public List<TaskFile> of(Scope scope, int year) {
        return scope.self() == null
                ? List.of()
                : reader.read(
                        Clause.of(
                                "t.member_id = ? and t.annulled_at is null and (t.year = ? or t.year < ? and t.done_on is null)"
                                        + " order by t.done_on is not null, t.due_on, t.id",
                                scope.self(),
                                year,
                                year),
                        clock.today());
    }
}
