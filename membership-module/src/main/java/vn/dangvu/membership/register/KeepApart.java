package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.RegisterRefused;

/** Records that two files that look alike are two persons; the pair is not shown again. */
@UseCase("member.merge")
@ApplicationScoped
public class KeepApart {
    @Inject
    private Members members;

    @Inject
    private DuplicateDecisions decisions;

    public void different(Scope scope, long first, long second, String reason) {
        if (first == second) {
            throw new RegisterRefused("register.same-file");
        }
        if (reason == null || reason.isBlank()) {
            throw new RegisterRefused("register.correction-reason");
        }
        Members.Root one = members.read(scope, Math.min(first, second));
        members.read(scope, Math.max(first, second));
        scope.trail().about("member", one.id(), one.path()).detail("not " + Math.max(first, second));
        decisions.save(scope, one.id(), Math.max(first, second), "different", reason.strip(), null);
    }
}
