package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.membership.committees.AssignToBranch;
import vn.dangvu.membership.committees.AssignmentRow;
import vn.dangvu.membership.committees.EndPost;
import vn.dangvu.membership.committees.Ending;
import vn.dangvu.membership.committees.PostRow;
import vn.dangvu.membership.committees.ShowCommittee;

/** units/end-post.xhtml: a post of the unit ends, or somebody no longer follows it for the committee above. */
@Named
@RequestScoped
public class EndPostPage {
    @Inject
    private Access access;

    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private ShowCommittee committee;

    @Inject
    private EndPost endPost;

    @Inject
    private AssignToBranch assignToBranch;

    private Long post;
    private Long assignment;
    private LocalDate until;
    private String reason;

    public String end() {
        return task.run("ended", () -> {
            var ending = new Ending(until, reason, decision.paper());
            if (post != null) {
                endPost.end(task.change(), post, ending);
            } else {
                assignToBranch.end(task.change(), assignment, ending);
            }
            return task.getId();
        });
    }

    public PostRow getHeld() {
        return post == null
                ? null
                : one(committee.posts(access.scope("unit.read"), task.getId()).stream()
                        .filter(p -> p.id() == post)
                        .toList());
    }

    public AssignmentRow getAssigned() {
        return post != null
                ? null
                : one(committee.assignments(access.scope("unit.read"), task.getId()).stream()
                        .filter(a -> assignment != null && a.id() == assignment)
                        .toList());
    }

    private static <T> T one(List<T> found) {
        return found.stream().findFirst().orElseThrow(() -> new AccessRefused("unit.change", "access.outside-scope"));
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long post) {
        this.post = post;
    }

    public Long getAssignment() {
        return assignment;
    }

    public void setAssignment(Long assignment) {
        this.assignment = assignment;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
