package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.admission.decision.HoldCeremony;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.preparation.Introduce;
import vn.dangvu.membership.Ballots;

/** admission/ceremony.xhtml */
@Named
@RequestScoped
public class CeremonyPage {
    @Inject
    private DossierTask task;

    @Inject
    private HoldCeremony holdCeremony;

    @Inject
    private Introduce introduce;

    private LocalDate on;
    private String place;
    private String chair;
    private Long helper;

    public String save() {
        return task.run(
                Step.CEREMONY,
                () -> holdCeremony.hold(
                        task.scope("dossier.keep"), task.getId(), task.getVersion(), on, place, chair, helper));
    }

    /** The official members of the branch, by id. */
    public Map<String, String> getHelpers() {
        return members(introduce, task);
    }

    static Map<String, String> members(Introduce introduce, DossierTask task) {
        var members = new LinkedHashMap<String, String>();
        for (Ballots.Voter v : introduce.possible(
                task.scope("dossier.keep"), task.getFile().branch().id(), task.getToday())) {
            members.put(
                    Long.toString(v.memberId()),
                    v.name() + (v.born() == null ? "" : " (" + v.born().getYear() + ")"));
        }
        return members;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public Long getHelper() {
        return helper;
    }

    public void setHelper(Long helper) {
        this.helper = helper;
    }
}
