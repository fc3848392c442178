package vn.dangvu.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;

/** The day an address asks for ({@code on}) and the day up to whose end entries are taken into account ({@code known}). */
@Named("asked")
@RequestScoped
public class AskedDay {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OfficialClock clock;

    /** Today without an answer, or when it is no date. */
    public LocalDate getOn() {
        LocalDate on = Formats.read(request.getParameter("on"));
        return on == null ? clock.today() : on;
    }

    public boolean isPast() {
        return !getOn().equals(clock.today());
    }

    /** Null: everything that is known today. */
    public LocalDate getKnown() {
        return Formats.read(request.getParameter("known"));
    }

    public Instant knownOn() {
        LocalDate known = getKnown();
        return known == null
                ? null
                : known.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
    }

    public AsOf asOf() {
        return new AsOf(getOn(), knownOn());
    }
}
