package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.audit.AuditRow;
import vn.dangvu.kernel.audit.TracesOf;

/** Who has opened or changed a file, in what role, when and for what: for those who may read it, the member included. */
@UseCase(value = "member.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class WhoHasRead {
    @Inject
    private TracesOf traces;

    @Inject
    private Members members;

    /** Newest first. */
    public List<AuditRow> list(Scope scope, long memberId, int most) {
        members.read(scope, memberId);
        return traces.subject("member", memberId, most);
    }
}
