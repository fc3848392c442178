package vn.dangvu.web.settings;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.form.ProposeFormTemplate;
import vn.dangvu.kernel.form.ReadFormTemplates;
import vn.dangvu.kernel.form.ReadFormTemplates.Entry;
import vn.dangvu.kernel.form.TemplateWish;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Formats;

/** settings/form-template.xhtml: one paper, and a committee's own edition of it to propose. */
@Named
@ViewScoped
public class FormTemplatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ReadFormTemplates readFormTemplates;

    @Inject
    private ProposeFormTemplate proposeFormTemplate;

    @Inject
    private OfficialClock clock;

    @Inject
    private Settled settled;

    private String code;
    private String on;
    private transient Entry entry;
    private Long unit;
    private LocalDate from;
    private String layout;
    private String reason;

    /** Null when there is no such form. */
    public Entry getEntry() {
        if (entry == null && code != null) {
            entry = readFormTemplates.on(access.scope("settings.read"), getDate()).stream()
                    .filter(e -> e.form().code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
        return entry;
    }

    public LocalDate getDate() {
        LocalDate asked = Formats.read(on);
        return asked == null ? clock.today() : asked;
    }

    public boolean isMayPropose() {
        return getEntry() != null && access.allows("settings.propose");
    }

    /** The units for which the caller may propose. */
    public Map<Long, String> getUnits() {
        var units = new LinkedHashMap<Long, String>();
        access.scope("settings.propose").mandates().forEach(m -> units.put(m.unitId(), m.unitName()));
        return units;
    }

    public String propose() {
        return settled.after(
                () -> proposeFormTemplate.propose(
                        access.scope("settings.propose"),
                        new TemplateWish(unit == null ? 0 : unit, code, from, layout, reason)),
                "templates.proposed",
                Redirect.to("/settings/form-template.xhtml?code=" + code));
    }

    public void sample() {
        preview(null);
    }

    /** What was typed, before it is proposed. */
    public void trial() {
        preview(layout == null ? "" : layout);
    }

    private void preview(String typed) {
        settled.attempt(() -> readFormTemplates
                .sample(access.scope("settings.read"), code, getDate(), typed)
                .ifPresent(this::send));
    }

    private void send(byte[] pdf) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + code + ".pdf\"");
        try {
            answer.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    public String getCode() {
        return code;
    }

    /** Only what can be a code: it becomes part of addresses and names of files. */
    public void setCode(String code) {
        this.code = code != null && code.matches("[a-z0-9.-]+") ? code : null;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** As shipped until somebody types. */
    public String getLayout() {
        return layout == null && getEntry() != null ? getEntry().form().layout().text() : layout;
    }

    public void setLayout(String layout) {
        this.layout = layout;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
