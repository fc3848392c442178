package vn.dangvu.web.study;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.membership.study.EnterStudy;
import vn.dangvu.membership.study.StudyDraft;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.members.Choices;

/** study/enter-study.xhtml: announces a session, one for those who missed it, or calls one off. */
@Named
@RequestScoped
public class EnterStudyPage {
    private static final List<String> ACTS = List.of("new", "make-up", "call-off");

    @Inject
    private StudyTask task;

    @Inject
    private EnterStudy enterStudy;

    @Inject
    private Choices choices;

    @Inject
    private Texts texts;

    private String act;
    private Long holder;
    private String level = "central";
    private String title;
    private String document;
    private LocalDate on;
    private String place;
    private String speaker;
    private String[] units;
    private String reason;

    @PostConstruct
    void find() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("act", "");
        act = ACTS.contains(asked) ? asked : ACTS.get(0);
        units = choices.getBranches().keySet().toArray(String[]::new);
    }

    public String save() {
        var draft = new StudyDraft(level, title, document, on, place, speaker);
        return switch (act) {
            case "make-up" -> task.run("study.done.make-up", () -> enterStudy.makeUp(task.keep(), task.getId(), draft));
            case "call-off" ->
                task.run("study.done.call-off", () -> {
                    enterStudy.callOff(task.keep(), task.getId(), task.getVersion(), reason);
                    return task.getId();
                });
            default -> task.run("study.done.new", () -> enterStudy.announce(task.keep(), holding(), draft, invited()));
        };
    }

    private long holding() {
        return holder == null ? task.keep().mandates().get(0).unitId() : holder;
    }

    private Set<Long> invited() {
        return Arrays.stream(units == null ? new String[0] : units)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Units in whose name the caller acts. */
    public Map<String, String> getHolders() {
        var holders = new LinkedHashMap<String, String>();
        for (MandateInForce mandate : task.keep().mandates()) {
            holders.put(Long.toString(mandate.unitId()), mandate.unitName());
        }
        return holders;
    }

    public Map<String, String> getLevels() {
        return texts.words("study.level", List.of("central", "province", "ward", "branch"));
    }

    public String getAct() {
        return act;
    }

    public Long getHolder() {
        return holder;
    }

    public void setHolder(Long holder) {
        this.holder = holder;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
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

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String[] getUnits() {
        return units;
    }

    public void setUnits(String[] units) {
        this.units = units;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
