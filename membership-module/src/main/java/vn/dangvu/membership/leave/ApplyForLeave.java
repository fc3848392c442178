package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The branch writes down that somebody has asked for exemption, in writing or by word of mouth. A running one is renewed by it. */
@UseCase("leave.keep")
@ApplicationScoped
public class ApplyForLeave {
    @Inject
    private Applications applications;

    public long apply(Scope scope, long memberId, LeaveWish wish) {
        Applications.Person person = applications.person(scope, memberId);
        scope.trail()
                .about("member", memberId, person.path())
                .asOf(wish.askedOn())
                .detail(wish.ground());
        return applications.write(scope, person, wish);
    }
}
