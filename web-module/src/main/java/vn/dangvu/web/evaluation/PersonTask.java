package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.campaign.ChangeGroup;
import vn.dangvu.evaluation.campaign.ReadCampaign;
import vn.dangvu.evaluation.rating.AnnulRatingVote;
import vn.dangvu.evaluation.rating.ShowEvidence;
import vn.dangvu.evaluation.selfreview.RecordRemark;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.web.shell.Doing;

/** evaluation/person.xhtml and the short forms about one person: another group, a remark, a vote that is annulled. */
@Named
@RequestScoped
public class PersonTask {
    @Inject
    private Access access;

    @Inject
    private ShowEvidence showEvidence;

    @Inject
    private ReadCampaign readCampaign;

    @Inject
    private ChangeGroup changeGroup;

    @Inject
    private RecordRemark recordRemark;

    @Inject
    private AnnulRatingVote annulRatingVote;

    @Inject
    private Doing doing;

    private ShowEvidence.File file;
    private ReadCampaign.File campaign;
    private Long version;
    private String group;
    private String kind;
    private String body;
    private LocalDate on;
    private String words;

    public ShowEvidence.File getFile() {
        if (file == null) {
            file = showEvidence.open(access.scope("evaluation.read"), getId());
        }
        return file;
    }

    public ReadCampaign.File getCampaign() {
        if (campaign == null) {
            campaign = readCampaign.read(
                    access.scope("evaluation.read"), getFile().head().campaignId());
        }
        return campaign;
    }

    /** After it, the person; what somebody else saved meanwhile is read again. */
    String run(String done, Runnable work) {
        String address = doing.run("yearly.done." + done, back(), work);
        if (doing.isStale()) {
            version = null;
            file = null;
        }
        return address;
    }

    public String changeGroup() {
        return run(
                "grouped",
                () -> changeGroup.change(access.scope("evaluation.plan"), getId(), getVersion(), group, words));
    }

    public String remark() {
        return run(
                "remarked",
                () -> recordRemark.record(
                        keep(), getId(), getVersion(), RecordRemark.Kind.valueOf(kind), body, on, words));
    }

    public String annul() {
        return run("annulled", () -> annulRatingVote.annul(keep(), getId(), getVersion(), getItem(), words));
    }

    Scope keep() {
        return access.scope("evaluation.keep");
    }

    public String back() {
        return "/evaluation/person.xhtml?id=" + getId();
    }

    public boolean isKeeping() {
        return access.allows("evaluation.keep")
                && !getFile().head().calledOff()
                && !getFile().head().decided()
                && !getFile().head().part().equals("left-out");
    }

    public boolean isPlanning() {
        return access.allows("evaluation.plan")
                && !getFile().head().calledOff()
                && !getFile().head().decided();
    }

    public String getGroupName() {
        return getCampaign().groups().stream()
                .filter(g -> g.code().equals(getFile().head().group()))
                .map(ReadCampaign.Group::name)
                .findFirst()
                .orElse("");
    }

    public long getId() {
        return Doing.number("id");
    }

    public long getItem() {
        return Doing.number("item");
    }

    /** Travels with the form. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().head().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getGroup() {
        return group == null ? getFile().head().group() : group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getKind() {
        return kind == null && getFile().head().elsewhere() ? RecordRemark.Kind.TEMPORARY.name() : kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
