package vn.dangvu.membership.register;

import vn.dangvu.membership.Departure;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.Standing;

/** Which standing may follow which. The way back from outside is a restoration or a new admission. */
final class StandingSteps {
    private StandingSteps() {}

    static void check(Standing now, Standing next, Departure reason) {
        if ((next == Standing.OUT) != (reason != null)) {
            throw new RegisterRefused("register.reason-needed");
        }
        if (now == next) {
            throw new RegisterRefused("register.same-standing");
        }
        if (now == Standing.OFFICIAL && next == Standing.PROBATIONARY) {
            throw new RegisterRefused("register.official-stays-official");
        }
        if (now == Standing.OUT && next == Standing.OFFICIAL) {
            throw new RegisterRefused("register.restore-instead");
        }
    }
}
