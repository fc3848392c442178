package vn.dangvu.web.signals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.signals.MemberSignals;
import vn.dangvu.membership.signals.ReadMemberSignals;
import vn.dangvu.membership.signals.ShowOwnSignals;
import vn.dangvu.web.shell.Doing;

/** The signals of one member: signals/member.xhtml, and my/signals.xhtml of whoever looks. */
@Named
@RequestScoped
public class MemberSignalsPage {
    @Inject
    private Access access;

    @Inject
    private ReadMemberSignals readMemberSignals;

    @Inject
    private ShowOwnSignals showOwnSignals;

    @Inject
    private OfficialClock clock;

    private MemberSignals signals;
    private MemberSignals own;

    public MemberSignals getSignals() {
        if (signals == null) {
            signals = readMemberSignals.of(access.scope("signal.read"), Doing.number("id"), getYear());
        }
        return signals;
    }

    /** Null for an account that is of no member. */
    public MemberSignals getOwn() {
        if (own == null) {
            own = showOwnSignals.of(access.scope("own.signals"), getYear()).orElse(null);
        }
        return own;
    }

    public int getYear() {
        String year = Doing.asked("year", "");
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : clock.today().getYear();
    }

    /** May the caller write down an answer of somebody else and what was found on it? */
    public boolean isKeeping() {
        return access.allows("signal.keep");
    }
}
