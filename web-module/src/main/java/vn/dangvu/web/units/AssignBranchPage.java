package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.membership.committees.AssignToBranch;

/** units/assign-branch.xhtml: who follows the branch for the committee above. */
@Named
@RequestScoped
public class AssignBranchPage {
    @Inject
    private UnitTask task;

    @Inject
    private AssignToBranch assignToBranch;

    private Choice member;
    private LocalDate from;

    public String assign() {
        return task.run("assigned", () -> {
            assignToBranch.assign(task.change(), member.id(), task.getId(), from);
            return task.getId();
        });
    }

    public Choice getMember() {
        return member;
    }

    public void setMember(Choice member) {
        this.member = member;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
