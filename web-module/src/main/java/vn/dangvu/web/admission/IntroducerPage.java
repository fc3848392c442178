package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.preparation.Introduce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.shell.Doing;

/** admission/introducer.xhtml: who answers for the applicant, the paper handed in, and who does so no longer. */
@Named
@RequestScoped
public class IntroducerPage {
    private static final List<String> ACTS = List.of("member", "organisation", "paper", "end");

    @Inject
    private DossierTask task;

    @Inject
    private Introduce introduce;

    private String act;
    private long item;
    private Long member;
    private LocalDate since;
    private boolean assigned;
    private String kind = "youth-union";
    private String name;
    private String resolution;
    private LocalDate on;
    private int members;
    private int inFavour;
    private String text;

    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("act", "");
        act = ACTS.contains(asked) ? asked : ACTS.get(0);
        item = Doing.number("item");
    }

    public String save() {
        return task.run(Step.INTRODUCTION, () -> {
            Scope scope = task.scope("dossier.keep");
            long id = task.getId();
            long version = task.getVersion();
            switch (act) {
                case "organisation" ->
                    introduce.byOrganisation(
                            scope,
                            id,
                            version,
                            new Introduce.ByOrganisation(kind, name, resolution, on, members, inFavour, text));
                case "paper" -> introduce.handIn(scope, id, version, item, on, text);
                case "end" -> introduce.end(scope, id, version, item, on, text);
                default ->
                    introduce.byMember(
                            scope, id, version, new Introduce.ByMember(member, since, assigned, resolution, on, text));
            }
        });
    }

    public Map<String, String> getPossible() {
        return CeremonyPage.members(introduce, task);
    }

    /** The one a paper or an ending is about; null for a new one. */
    public DossierFile.Introducer getOne() {
        return task.getFile().introducing().stream()
                .filter(i -> i.id() == item)
                .findFirst()
                .orElse(null);
    }

    public String getAct() {
        return act;
    }

    public long getItem() {
        return item;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public boolean isAssigned() {
        return assigned;
    }

    public void setAssigned(boolean assigned) {
        this.assigned = assigned;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public int getMembers() {
        return members;
    }

    public void setMembers(int members) {
        this.members = members;
    }

    public int getInFavour() {
        return inFavour;
    }

    public void setInFavour(int inFavour) {
        this.inFavour = inFavour;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
