package vn.dangvu.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import vn.dangvu.web.i18n.Texts;

/** Messages at the top of the page; a success survives the redirect that follows it. */
@RequestScoped
public class Notices {
    @Inject
    private Texts texts;

    public void done(String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, message(FacesMessage.SEVERITY_INFO, key, values));
    }

    public void problem(String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, message(FacesMessage.SEVERITY_ERROR, key, values));
    }

    /** Beside a field: {@code client} is its client id, such as {@code form:name}. */
    public void problemAt(String client, String key, Object... values) {
        var message = new FacesMessage(
                FacesMessage.SEVERITY_ERROR, "", texts.of(key, values)); // beside a field stands the detail
        FacesContext.getCurrentInstance().addMessage(client, message);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private FacesMessage message(FacesMessage.Severity severity, String key, Object... values) {
        return new FacesMessage(severity, texts.of(key, values), "");
    }
}
