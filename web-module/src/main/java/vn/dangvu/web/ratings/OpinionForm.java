package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.decision.AdjustLevel;
import vn.dangvu.evaluation.decision.AppraiseRating;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.shell.Doing;

/** ratings/opinion.xhtml: what the office thinks of a proposal, or the level the committee puts in its place. */
@Named
@RequestScoped
public class OpinionForm {
    @Inject
    private RatingPage page;

    @Inject
    private AppraiseRating appraiseRating;

    @Inject
    private AdjustLevel adjustLevel;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private String stage;
    private Long version;
    private String words;
    private final LevelForm rated = new LevelForm();

    @PostConstruct
    void find() {
        stage = "committee".equals(Doing.asked("stage", "")) ? "committee" : "appraisal";
    }

    /** Starts from what was written before. */
    public void load() {
        Opinion before = page.opinion(stage);
        if (before != null) {
            rated.fill(before.level(), before.common(), before.results());
            words = before.words();
        }
    }

    public String save() {
        var opinion = Opinion.of(rated.chosen(), rated.getCommon(), rated.getResults(), words);
        return run(() -> {
            if (stage.equals("committee")) {
                adjustLevel.adjust(access.scope("evaluation.decide"), page.getId(), getVersion(), opinion);
            } else {
                appraiseRating.appraise(access.scope("evaluation.appraise"), page.getId(), getVersion(), opinion);
            }
        });
    }

    public String withdraw() {
        return run(() -> adjustLevel.withdraw(access.scope("evaluation.decide"), page.getId(), getVersion()));
    }

    private String run(Runnable work) {
        String address = doing.run("ratings.done.opinion", "/ratings/rating.xhtml?id=" + page.getId(), work);
        if (doing.isStale()) {
            version = null;
        }
        return address;
    }

    public boolean isWithdrawable() {
        return stage.equals("committee") && page.opinion(stage) != null;
    }

    public String getStage() {
        return stage;
    }

    /** Travels with the form: what changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(page.getFile().head().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LevelForm getRated() {
        return rated;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
