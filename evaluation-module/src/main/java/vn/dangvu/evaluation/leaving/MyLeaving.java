package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The person concerned reads the own case, what is held against him and until when he may complain, and complains. */
@UseCase("own.leaving")
@ApplicationScoped
public class MyLeaving {
    @Inject
    private Sql sql;

    @Inject
    private CaseReader reader;

    @Inject
    private Complaints complaints;

    @Inject
    private Words words;

    @Inject
    private Cases cases;

    @Inject
    private OfficialClock clock;

    /** @param until the last day to complain, once the decision has arrived */
    public record Mine(
            CaseFile file,
            Progress progress,
            Optional<Deadline> until,
            List<Complaint> complaints,
            Map<Long, Deadline> answers) {}

    public Optional<Mine> show(Scope scope) {
        return last(scope).map(f -> {
            scope.trail().about(Cases.SUBJECT, f.id(), f.path());
            return new Mine(
                    f, cases.progress(f, null), complaints.deadline(f), complaints.of(f.id()), complaints.answers(f));
        });
    }

    /** Says something about the own case while it is open. */
    public void say(Scope scope, String said) {
        CaseFile file = last(scope).orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(Cases.SUBJECT, file.id(), file.path());
        if (file.closedOn() != null) {
            throw new OperationRefused("leaving.closed", file.closedOn());
        }
        words.write(scope, file, "member", clock.today(), said, null);
    }

    public long complain(Scope scope, Level level, String said) {
        CaseFile file = last(scope).orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(Cases.SUBJECT, file.id(), file.path());
        return complaints.file(scope, file, level, clock.today(), clock.today(), said, true);
    }

    private Optional<CaseFile> last(Scope scope) {
        if (scope.self() == null) {
            return Optional.empty();
        }
        return sql.first(
                        Clause.of(
                                "select id from evaluation.leaving_case where member_id = ? order by opened_on desc, id desc",
                                scope.self()),
                        row -> row.getLong(1))
                .flatMap(id -> reader.read(scope, id, ""));
    }
}
