package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** A member asks for relief himself; what is sent is the application. */
@UseCase("own.dues")
@ApplicationScoped
public class ApplyForMyself {
    @Inject
    private Applications applications;

    public long apply(Scope scope, ReliefForm form) {
        if (scope.self() == null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return applications.write(scope, scope.self(), form);
    }
}
