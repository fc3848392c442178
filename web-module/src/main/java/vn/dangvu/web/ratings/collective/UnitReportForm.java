package vn.dangvu.web.ratings.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.evaluation.collective.Account;
import vn.dangvu.evaluation.collective.Report;
import vn.dangvu.evaluation.collective.WriteCommitteeReport;
import vn.dangvu.evaluation.collective.WriteUnitReport;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.evaluation.GradeFields;
import vn.dangvu.web.ratings.LevelForm;
import vn.dangvu.web.shell.Doing;

/** ratings/unit-report.xhtml: the unit's own report, kept as a draft until it is handed in. */
@Named
@RequestScoped
public class UnitReportForm {
    @Inject
    private UnitRatingPage page;

    @Inject
    private WriteUnitReport writeUnitReport;

    @Inject
    private WriteCommitteeReport writeCommitteeReport;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private Long version;
    private String strengths;
    private String weaknesses;
    private String causes;
    private String remedies;
    private String direction;
    private Integer beyond;
    private Integer mended;
    private final GradeFields grades = new GradeFields();
    private final LevelForm rated = new LevelForm();
    private String reason;

    /** Starts from the last draft. */
    public void load() {
        List<Report> current = page.getFile().committee()
                ? writeCommitteeReport.current(access.scope("evaluation.plan"), page.getCampaign(), page.getUnit())
                : writeUnitReport.current(access.scope("evaluation.keep"), page.getCampaign(), page.getUnit());
        if (!current.isEmpty()) {
            Account last = current.get(0).account();
            strengths = last.strengths();
            weaknesses = last.weaknesses();
            causes = last.causes();
            remedies = last.remedies();
            direction = last.direction();
            beyond = last.beyond();
            mended = last.mended();
            grades.fill(last.grades());
            rated.fill(last.level(), last.common(), last.results());
            reason = last.againstReason();
        }
    }

    public String draft() {
        return write("collective.done.draft", false);
    }

    public String handIn() {
        return write("collective.done.handed-in", true);
    }

    private String write(String done, boolean handedIn) {
        var account = new Account(
                strengths,
                weaknesses,
                causes,
                remedies,
                direction,
                beyond,
                mended,
                grades.grades(),
                rated.getCommon(),
                rated.getResults(),
                rated.chosen(),
                reason);
        String address = doing.run(done, page.getAddress(), () -> {
            if (page.getFile().committee()) {
                var scope = access.scope("evaluation.plan");
                if (handedIn) {
                    writeCommitteeReport.handIn(scope, page.getCampaign(), page.getUnit(), getVersion(), account);
                } else {
                    writeCommitteeReport.draft(scope, page.getCampaign(), page.getUnit(), getVersion(), account);
                }
            } else {
                var scope = access.scope("evaluation.keep");
                if (handedIn) {
                    writeUnitReport.handIn(scope, page.getCampaign(), page.getUnit(), getVersion(), account);
                } else {
                    writeUnitReport.draft(scope, page.getCampaign(), page.getUnit(), getVersion(), account);
                }
            }
        });
        if (doing.isStale()) {
            version = null;
        }
        return address;
    }

    /** Travels with the form: what changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(page.getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
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

    public String getCauses() {
        return causes;
    }

    public void setCauses(String causes) {
        this.causes = causes;
    }

    public String getRemedies() {
        return remedies;
    }

    public void setRemedies(String remedies) {
        this.remedies = remedies;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public Integer getBeyond() {
        return beyond;
    }

    public void setBeyond(Integer beyond) {
        this.beyond = beyond;
    }

    public Integer getMended() {
        return mended;
    }

    public void setMended(Integer mended) {
        this.mended = mended;
    }

    public GradeFields getGrades() {
        return grades;
    }

    public LevelForm getRated() {
        return rated;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
