package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.rating.Proposal;
import vn.dangvu.evaluation.rating.ProposeLevel;

/** evaluation/propose.xhtml: the level the branch proposes. */
@Named
@RequestScoped
public class ProposePage {
    @Inject
    private PersonTask task;

    @Inject
    private ProposeLevel proposeLevel;

    private Integer common;
    private Integer results;
    private String level;
    private String opinion;
    private String reason;

    /** As it was proposed before, else the points the member gave; the level is always chosen by whoever proposes. */
    @PostConstruct
    void find() {
        task.getFile().proposed().map(a -> a.proposal()).ifPresentOrElse(this::fill, () -> task.getFile()
                .review()
                .ifPresent(v -> {
                    common = v.content().common();
                    results = v.content().results();
                }));
    }

    private void fill(Proposal p) {
        common = p.common();
        results = p.results();
        level = p.level().name();
        opinion = p.opinion();
        reason = p.againstReason();
    }

    public String save() {
        return task.run(
                "proposed",
                () -> proposeLevel.propose(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        new Proposal(common, results, ReviewFields.levelOf(level), opinion, reason)));
    }

    public Integer getCommon() {
        return common;
    }

    public void setCommon(Integer common) {
        this.common = common;
    }

    public Integer getResults() {
        return results;
    }

    public void setResults(Integer results) {
        this.results = results;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
