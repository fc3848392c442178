package vn.dangvu.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Callers;
import vn.dangvu.kernel.access.CurrentCaller;

/** The caller of this request, read from the database once. */
@RequestScoped
public class SessionCaller implements CurrentCaller {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    private final String requestId = UUID.randomUUID().toString().substring(0, 8);
    private Optional<Callers.Known> known;

    @Override
    public Caller caller() {
        return known().map(Callers.Known::caller).orElseGet(() -> Caller.nobody(requestId));
    }

    public Optional<Callers.Known> known() {
        if (known == null) {
            HttpSession session = request.getSession(false);
            SignedIn identity = session == null ? null : (SignedIn) session.getAttribute(SessionMechanism.SIGNED_IN);
            known = identity == null
                    ? Optional.empty()
                    : callers.find(identity.accountId(), identity.stamp(), requestId);
            if (identity != null && known.isEmpty()) {
                session.removeAttribute(SessionMechanism.SIGNED_IN);
            }
        }
        return known;
    }

    /** From now on this session belongs to somebody (or to nobody): the id changes, so an overheard one is worthless. */
    void begin(SignedIn identity) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SessionMechanism.SIGNED_IN, identity);
        known = null;
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        known = Optional.empty();
    }

    public String requestId() {
        return requestId;
    }
}
