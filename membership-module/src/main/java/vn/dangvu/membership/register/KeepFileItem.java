package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RegisterRefused;

/**
 * Adds a line to a file, of any kind; changes a line of family, work, training or journeys, or takes it out, with the reason.
 * What rests on a decision is changed with a second person: {@link ProposeLineCorrection}. Old lines stay.
 */
@UseCase("member.change")
@ApplicationScoped
public class KeepFileItem {
    @Inject
    private Members members;

    @Inject
    private FileLines lines;

    public void add(Scope scope, long memberId, long version, FileItem item) {
        begin(scope, memberId, version, item.kind().code());
        lines.write(memberId, item, null, scope.actor());
    }

    /** The line was wrong, or there is more to say. */
    public void replace(Scope scope, long memberId, long version, long itemId, FileItem item, String reason) {
        end(scope, memberId, version, itemId, reason);
        if (item.kind().decided()) {
            throw new RegisterRefused("register.needs-second-person");
        }
        lines.write(memberId, item, null, scope.actor());
    }

    public void takeOut(Scope scope, long memberId, long version, long itemId, String reason) {
        end(scope, memberId, version, itemId, reason);
    }

    private void end(Scope scope, long memberId, long version, long itemId, String reason) {
        begin(scope, memberId, version, "item " + itemId);
        if (lines.take(memberId, itemId).kind().decided()) {
            throw new RegisterRefused("register.needs-second-person");
        }
        if (reason == null || reason.isBlank()) {
            throw new RegisterRefused("register.item-reason");
        }
        lines.supersede(itemId, reason.strip(), scope.actor());
    }

    private void begin(Scope scope, long memberId, long version, String detail) {
        Members.Root member = members.take(scope, memberId, version);
        scope.trail().about("member", member.id(), member.path()).detail(detail);
    }
}
