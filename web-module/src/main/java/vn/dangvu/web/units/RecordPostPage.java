package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.committees.NewPost;
import vn.dangvu.membership.committees.RecordPost;
import vn.dangvu.membership.committees.ShowCommittee;

/** units/record-post.xhtml */
@Named
@RequestScoped
public class RecordPostPage {
    @Inject
    private Access access;

    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private RecordPost recordPost;

    @Inject
    private ShowCommittee committee;

    private Choice member;
    private String position;
    private String how = "elected";
    private String duty;
    private String term;
    private LocalDate from;
    private LocalDate until;

    public String record() {
        return task.run("post", () -> {
            recordPost.record(
                    task.change(),
                    new NewPost(
                            task.getId(),
                            term == null || term.isBlank() ? null : Long.valueOf(term),
                            member.id(),
                            position,
                            how,
                            duty,
                            from,
                            until),
                    decision.paper());
            return task.getId();
        });
    }

    public Map<String, String> getTerms() {
        var terms = new LinkedHashMap<String, String>();
        committee
                .terms(access.scope("unit.read"), task.getId())
                .forEach(t -> terms.put(String.valueOf(t.id()), t.name()));
        return terms;
    }

    public Choice getMember() {
        return member;
    }

    public void setMember(Choice member) {
        this.member = member;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
