package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.ShowHelped;
import vn.dangvu.admission.dossier.SpeakAsHelper;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.shell.Doing;

/** my/helping.xhtml: whom a member helps, and the remark on a probationary member (11-KNĐ). */
@Named
@RequestScoped
public class HelpingPage {
    @Inject
    private DossierTask task;

    @Inject
    private Access access;

    @Inject
    private ShowHelped showHelped;

    @Inject
    private SpeakAsHelper speakAsHelper;

    private long item;
    private LocalDate on;
    private String strengths;
    private String weaknesses;
    private List<ShowHelped.Helped> helped;

    @PostConstruct
    void find() {
        item = Doing.number("id");
    }

    public List<ShowHelped.Helped> getHelped() {
        if (helped == null) {
            helped = showHelped.all(access.scope("dossier.help"));
        }
        return helped;
    }

    /** The one the remark is about; null while none is chosen. */
    public ShowHelped.Helped getOne() {
        return getHelped().stream()
                .filter(h -> h.dossier() != null && h.dossier() == item)
                .findFirst()
                .orElse(null);
    }

    public String save() {
        String next = task.run(
                "/my/helping.xhtml",
                () -> speakAsHelper.remark(
                        access.scope("dossier.help"), item, task.getVersion(), on, strengths, weaknesses));
        if (task.isStale()) {
            helped = null;
        }
        return next;
    }

    public long getItem() {
        return item;
    }

    /** Travels with the form, as the list shows it: a helper does not open the dossier. */
    public Long getVersion() {
        return getOne() == null ? Long.valueOf(0) : Long.valueOf(getOne().version());
    }

    public void setVersion(Long version) {
        task.setVersion(version);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getWeaknesses() {
        return weaknesses;
    }

    public void setWeaknesses(String weaknesses) {
        this.weaknesses = weaknesses;
    }
}
