package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.evaluation.help.OpenPlan;
import vn.dangvu.web.list.AskedNumber;

/** review/start-plan.xhtml: who helps somebody the branch has listed, from which day. */
@Named
@RequestScoped
public class StartPlanPage {
    @Inject
    private ReviewTask task;

    @Inject
    private ScreeningPage page;

    @Inject
    private OpenPlan openPlan;

    private LocalDate on;
    private String paper;
    private String first;
    private String second;
    private Map<String, String> candidates;

    @PostConstruct
    void find() {
        on = task.getToday();
    }

    public String save() {
        String address = task.run(
                "review.done.plan",
                "/review/plans.xhtml",
                () -> openPlan.open(
                        task.scope("review.keep"),
                        page.getId(),
                        page.getVersion(),
                        on,
                        paper,
                        Stream.of(first, second)
                                .map(AskedNumber::orNull)
                                .filter(m -> m != null)
                                .distinct()
                                .toList()));
        if (task.stale()) {
            page.forget();
        }
        return address;
    }

    public Map<String, String> getCandidates() {
        if (candidates == null) {
            candidates = new LinkedHashMap<>();
            openPlan.candidates(task.scope("review.keep"), page.getId(), task.getToday())
                    .forEach(v -> candidates.put(Long.toString(v.memberId()), v.name()));
        }
        return candidates;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }
}
