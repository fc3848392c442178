package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The branch hands in a member's application, with its opinion. */
@UseCase("dues.keep")
@ApplicationScoped
public class ApplyForRelief {
    @Inject
    private Applications applications;

    public long apply(Scope scope, long memberId, ReliefForm form) {
        return applications.write(scope, memberId, form);
    }
}
