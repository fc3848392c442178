package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;

/** What the documents in force ask of the units of the scope; for the standing committee, who is overdue. Two statements. */
@UseCase(value = "directive.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDirectiveTasks {
    public static final List<String> STATES = List.of("late", "open", "waiting", "done", "all");

    @Inject
    private DirectiveTaskReader reader;

    /** @param state one of {@link #STATES}; {@code unitId} null for every unit of the scope */
    public Page<DirectiveTaskRow> page(Scope scope, String state, Long unitId, LocalDate today, Paging paging) {
        Clause from = reader.from(scope, state, unitId, today);
        long total = reader.count(from);
        return new Page<>(reader.rows(from, paging.sort(), paging.descending(), paging.size(), paging.first()), total);
    }
}
