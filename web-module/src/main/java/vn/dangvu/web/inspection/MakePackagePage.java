package vn.dangvu.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.evaluation.inspection.MakePackage;
import vn.dangvu.evaluation.inspection.PackageWish;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.members.Choices;
import vn.dangvu.web.shell.Doing;

/** inspection/make.xhtml: a package is made and sent at once. */
@Named
@RequestScoped
public class MakePackagePage {
    @Inject
    private Access access;

    @Inject
    private MakePackage makePackage;

    @Inject
    private InspectionWords words;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    @Inject
    private Choices choices;

    private String unit;
    private LocalDate from;
    private LocalDate to;
    private String inspector;
    private String paper;
    private boolean papers = true;

    @PostConstruct
    void find() {
        to = clock.today();
        from = to.withDayOfYear(1);
        unit = Long.toString(
                access.scope("inspection.package").mandates().get(0).unitId());
    }

    public void make() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        String refused = doing.run(
                "inspection.done",
                "/inspection/packages.xhtml",
                () -> makePackage.make(
                        access.scope("inspection.package"),
                        new PackageWish(AskedNumber.orZero(unit), from, to, inspector, paper, papers),
                        words,
                        () -> {
                            answer.setResponseContentType("application/zip");
                            answer.setResponseHeader(
                                    "Content-Disposition",
                                    "attachment; filename=\"goi-kiem-tra-" + from + "-" + to + ".zip\"");
                            return answer.getResponseOutputStream();
                        }));
        if (refused != null) {
            faces.responseComplete();
        }
    }

    /** The own units and the branches below: id and name. */
    public Map<String, String> getUnits() {
        var units = new LinkedHashMap<String, String>();
        access.scope("inspection.package").mandates().forEach(m -> units.put(Long.toString(m.unitId()), m.unitName()));
        choices.getBranches().forEach(units::putIfAbsent);
        return units;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getInspector() {
        return inspector;
    }

    public void setInspector(String inspector) {
        this.inspector = inspector;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public boolean isPapers() {
        return papers;
    }

    public void setPapers(boolean papers) {
        this.papers = papers;
    }
}
