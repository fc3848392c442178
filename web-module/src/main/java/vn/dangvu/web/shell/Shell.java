package vn.dangvu.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Callers;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.session.SessionCaller;

/** What stands around every page: who is here, in what role, and why the page may be seen. */
@Named
@RequestScoped
public class Shell {
    @Inject
    private SessionCaller session;

    @Inject
    private Texts texts;

    @Inject
    private OfficialClock clock;

    public boolean isSignedIn() {
        return session.known().isPresent();
    }

    public String getName() {
        return session.caller().name();
    }

    public String getUsername() {
        return session.known().map(Callers.Known::username).orElse("");
    }

    /** The role that speaks for the caller at the top of the page. */
    public String getRole() {
        List<MandateInForce> mandates = session.caller().mandates();
        return mandates.isEmpty()
                ? texts.get("roles.member")
                : texts.get("roles." + mandates.get(0).role());
    }

    public String getUnit() {
        List<MandateInForce> mandates = session.caller().mandates();
        return mandates.isEmpty() ? texts.get("shell.product") : mandates.get(0).unitName();
    }

    public List<MandateInForce> getMandates() {
        return session.caller().mandates();
    }

    /** True for a person who sees only the own file. */
    public boolean isOnlyMember() {
        Caller caller = session.caller();
        return caller.mandates().isEmpty() && caller.memberId() != null;
    }

    public boolean isSample() {
        return Boolean.parseBoolean(
                System.getProperty("dangvu.sample", System.getenv().getOrDefault("DANGVU_SAMPLE", "false")));
    }

    /** The clock of a rehearsal runs so many days ahead; 0 in earnest. */
    public int getAhead() {
        return clock.ahead();
    }

    public String getRequestId() {
        return session.requestId();
    }

    /** The refusal page answers 403, whatever threw the caller there. */
    public void refuse() {
        jakarta.faces.context.FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN);
    }
}
