package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.admission.source.AssignHelper;

/** admission/assign-helper.xhtml */
@Named
@RequestScoped
public class AssignHelperPage {
    @Inject
    private CandidateTask task;

    @Inject
    private AssignHelper assignHelper;

    private Long member;
    private LocalDate from;
    private String resolution;

    public Map<String, String> getPossible() {
        var possible = new LinkedHashMap<String, String>();
        assignHelper
                .possible(task.keep(), task.getId(), task.getToday())
                .forEach(v -> possible.put(
                        Long.toString(v.memberId()),
                        v.born() == null ? v.name() : v.name() + " (" + v.born().getYear() + ")"));
        return possible;
    }

    public String save() {
        return task.run("helper", () -> {
            assignHelper.assign(task.keep(), task.getId(), task.getVersion(), member, from, resolution);
            return task.getId();
        });
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
