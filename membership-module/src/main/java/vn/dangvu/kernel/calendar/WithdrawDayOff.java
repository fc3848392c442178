package vn.dangvu.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.FourEyes;

/** Takes back a proposal that nobody has approved yet; it stays on file with the reason. */
@UseCase("settings.propose")
@ApplicationScoped
public class WithdrawDayOff {
    @Inject
    private FourEyes fourEyes;

    public void withdraw(Scope scope, long id, String reason) {
        fourEyes.withdraw(scope, ApproveDayOff.TABLE, id, reason);
        scope.trail().about("calendar-day", id, null).detail("withdrawn");
    }
}
