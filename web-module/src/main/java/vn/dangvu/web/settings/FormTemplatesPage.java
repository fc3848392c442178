package vn.dangvu.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.form.ReadFormTemplates;
import vn.dangvu.kernel.form.ReadFormTemplates.Entry;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;

/** settings/form-templates.xhtml */
@Named
@RequestScoped
public class FormTemplatesPage {
    @Inject
    private Access access;

    @Inject
    private ReadFormTemplates readFormTemplates;

    @Inject
    private OfficialClock clock;

    private String on;
    private String q;
    private List<Entry> forms = List.of();

    public void load() {
        forms = readFormTemplates.on(access.scope("settings.read"), getDate()).stream()
                .filter(this::matches)
                .toList();
    }

    public LocalDate getDate() {
        LocalDate asked = Formats.read(on);
        return asked == null ? clock.today() : asked;
    }

    public boolean isDateWrong() {
        return on != null && !on.isBlank() && Formats.read(on) == null;
    }

    /** Every word typed stands somewhere in the number, the title or the source; accents do not matter. */
    private boolean matches(Entry entry) {
        String text = VietnameseText.folded(entry.form().number() + " "
                + entry.form().title() + " " + entry.form().source());
        return q == null || Arrays.stream(VietnameseText.folded(q).split(" ")).allMatch(text::contains);
    }

    public List<Entry> getForms() {
        return forms;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
