package vn.dangvu.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.membership.visits.ListMyBranches;
import vn.dangvu.membership.visits.PlanVisits;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Doing;

/** visits/plan-visits.xhtml: in which months of a year a meeting of a branch will be attended. */
@Named
@RequestScoped
public class PlanVisitsPage {
    @Inject
    private VisitTask task;

    @Inject
    private PlanVisits planVisits;

    @Inject
    private ListMyBranches listMyBranches;

    @Inject
    private Doing doing;

    @Inject
    private Texts texts;

    private int year;
    private Long unit;
    private String[] months = {};
    private String purpose;

    @PostConstruct
    void find() {
        long asked = Doing.number("year");
        int now = task.getToday().getYear();
        year = asked == now + 1 ? now + 1 : now;
    }

    public String save() {
        return doing.run(
                "visits.done.plan",
                "/visits/visits.xhtml?year=" + year,
                () -> planVisits.plan(
                        task.keep(),
                        unit,
                        Arrays.stream(months).map(YearMonth::parse).toList(),
                        purpose));
    }

    /** The months that are not over. */
    public Map<String, String> getPossible() {
        var possible = new LinkedHashMap<String, String>();
        YearMonth now = YearMonth.from(task.getToday());
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            if (!each.isBefore(now)) {
                possible.put(each.toString(), texts.get("calendar.month." + month));
            }
        }
        return possible;
    }

    public Map<String, String> getBranches() {
        var branches = new LinkedHashMap<String, String>();
        listMyBranches.on(task.keep(), task.getToday()).forEach(b -> branches.put(Long.toString(b.id()), b.name()));
        return branches;
    }

    public int getYear() {
        return year;
    }

    public int getThisYear() {
        return task.getToday().getYear();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String[] getMonths() {
        return months;
    }

    public void setMonths(String[] months) {
        this.months = months;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
