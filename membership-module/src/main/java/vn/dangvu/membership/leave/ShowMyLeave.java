package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;

/** What a member has asked for and declared, and what became of it. The own file only. */
@UseCase(value = "own.leave", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowMyLeave {
    @Inject
    private Leaves leaves;

    @Inject
    private Aways aways;

    /** @param away null while at home */
    public record Own(List<LeaveFile> leaves, AwayFile away) {}

    public Own show(Scope scope) {
        long self = MyLeave.self(scope);
        return new Own(
                leaves.list(Clause.of("l.member_id = ? order by l.asked_on desc, l.id desc", self)),
                aways.running(self).map(a -> aways.read(scope, a.id())).orElse(null));
    }
}
