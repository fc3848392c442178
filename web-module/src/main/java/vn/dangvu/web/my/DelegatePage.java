package vn.dangvu.web.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccountRefused;
import vn.dangvu.kernel.access.DelegableUnits;
import vn.dangvu.kernel.access.DelegateMandate;
import vn.dangvu.kernel.access.EndDelegation;
import vn.dangvu.kernel.access.MandateRow;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Notices;

/** my/delegate.xhtml: passing an own mandate on for a time. */
@Named
@ViewScoped
public class DelegatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DELEGATE = "mandate.delegate";

    @Inject
    private Access access;

    @Inject
    private DelegateMandate delegateMandate;

    @Inject
    private EndDelegation endDelegation;

    @Inject
    private DelegableUnits delegable;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Long mandateId;
    private Long unitId;
    private String username;
    private LocalDate until;
    private String reason;

    public String delegate() {
        try {
            delegateMandate.delegate(
                    access.scope(DELEGATE), new DelegateMandate.Order(mandateId, username, unitId, until, reason));
            notices.done("access.delegate.done", username);
            return Redirect.to("/my/delegate.xhtml");
        } catch (AccountRefused e) {
            notices.problem(e.getMessage());
            return null;
        }
    }

    public String end(long given) {
        try {
            endDelegation.end(access.scope(DELEGATE), given, "access.delegate.ended-here");
            notices.done("access.delegate.now-ended");
        } catch (AccountRefused e) {
            notices.problem(e.getMessage());
        }
        return Redirect.to("/my/delegate.xhtml");
    }

    public Map<String, String> getMandates() {
        var items = new LinkedHashMap<String, String>();
        access.scope(DELEGATE).mandates().stream()
                .filter(m -> !m.delegated())
                .forEach(m -> items.put(Long.toString(m.id()), texts.get("roles." + m.role()) + ", " + m.unitName()));
        return items;
    }

    public Map<String, String> getUnits() {
        var items = new LinkedHashMap<String, String>();
        access.scope(DELEGATE).mandates().forEach(m -> delegable
                .units(access.scope(DELEGATE), m.id())
                .forEach(n -> items.put(Long.toString(n.unitId()), n.name())));
        return items;
    }

    public List<MandateRow> getGiven() {
        return delegable.given(access.scope(DELEGATE));
    }

    public Long getMandateId() {
        return mandateId;
    }

    public void setMandateId(Long mandateId) {
        this.mandateId = mandateId;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
