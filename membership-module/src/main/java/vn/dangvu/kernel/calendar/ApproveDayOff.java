package vn.dangvu.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.FourEyes;

/** Another person than the proposer puts a proposed day into force, or declines it with a reason. */
@UseCase("settings.approve")
@ApplicationScoped
public class ApproveDayOff {
    static final String TABLE = "kernel.calendar_day";

    @Inject
    private FourEyes fourEyes;

    public void approve(Scope scope, long id) {
        fourEyes.approve(scope, TABLE, id);
        scope.trail().about("calendar-day", id, null).detail("approved");
    }

    public void decline(Scope scope, long id, String reason) {
        fourEyes.withdraw(scope, TABLE, id, reason);
        scope.trail().about("calendar-day", id, null).detail("declined");
    }
}
