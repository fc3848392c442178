package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.admission.source.SetYearPlan;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** admission/year-plan.xhtml */
@Named
@RequestScoped
public class YearPlanPage {
    @Inject
    private Access access;

    @Inject
    private SetYearPlan setYearPlan;

    @Inject
    private OfficialClock clock;

    @Inject
    private Notices notices;

    private Long unit;
    private Integer year;
    private Integer meant;
    private String resolution;
    private String note;

    public String save() {
        try {
            setYearPlan.set(access.scope("admission.plan"), unit, year, meant, resolution, note);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> notices.problem(f.key(), f.parameters().toArray()));
            return null;
        }
        notices.done("admission.done.plan");
        return Redirect.to("/admission/sources.xhtml?year=" + year);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(clock.today().getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getMeant() {
        return meant;
    }

    public void setMeant(Integer meant) {
        this.meant = meant;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
