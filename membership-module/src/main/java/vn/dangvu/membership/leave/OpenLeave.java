package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;

/** Opens an application with those before and after it; that it was read goes into the log. */
@UseCase(value = "leave.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenLeave {
    @Inject
    private Leaves leaves;

    /** @param others of the same member, the newest first */
    public record Opened(LeaveFile file, List<LeaveFile> others) {}

    public Opened open(Scope scope, long id) {
        LeaveFile file = leaves.read(scope, id);
        return new Opened(
                file,
                leaves.list(Clause.of("l.member_id = ? and l.id <> ? and", file.memberId(), id)
                        .then(scope.within("l.path"))
                        .then("order by l.asked_on desc, l.id desc")));
    }
}
