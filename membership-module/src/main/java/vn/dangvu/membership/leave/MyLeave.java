package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;

/** A member asks for exemption, declares working far away and says that all is well. The own file only. */
@UseCase("own.leave")
@ApplicationScoped
public class MyLeave {
    @Inject
    private Applications applications;

    @Inject
    private Declarations declarations;

    @Inject
    private Aways aways;

    @Inject
    private ContactLog log;

    @Inject
    private OfficialClock clock;

    public long apply(Scope scope, LeaveWish wish) {
        Applications.Person person = applications.person(scope, self(scope));
        scope.trail()
                .about("member", person.id(), person.path())
                .asOf(wish.askedOn())
                .detail(wish.ground());
        return applications.write(scope, person, wish);
    }

    public long declare(Scope scope, AwayWish wish) {
        Applications.Person person = applications.person(scope, self(scope));
        scope.trail()
                .about("member", person.id(), person.path())
                .asOf(wish.from())
                .detail("away");
        return declarations.write(scope, person, wish, "member");
    }

    /** The member reports: counts as contact, except for somebody who is lost, whom the branch finds. */
    public void report(Scope scope, long version, String means, String said) {
        AwayFile file = aways.running(self(scope))
                .filter(a -> a.agreedOn() != null)
                .orElseThrow(() -> new OperationRefused("leave.agree-first"));
        AwayFile taken = aways.take(scope, file.id(), version);
        LocalDate today = clock.today();
        log.write(
                scope,
                taken,
                "contact",
                new ContactLog.Entry(today, means, scope.caller().name(), said));
        log.heard(taken, today);
    }

    static long self(Scope scope) {
        if (scope.self() == null) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        return scope.self();
    }
}
