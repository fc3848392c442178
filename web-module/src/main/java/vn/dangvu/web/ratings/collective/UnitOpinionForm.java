package vn.dangvu.web.ratings.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.evaluation.collective.AdjustUnitLevel;
import vn.dangvu.evaluation.collective.AppraiseUnit;
import vn.dangvu.evaluation.collective.EnterSuperiorLevel;
import vn.dangvu.evaluation.collective.Rated;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.evaluation.decision.Signed;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.ratings.LevelForm;
import vn.dangvu.web.ratings.SignedForm;
import vn.dangvu.web.shell.Doing;

/** ratings/unit-opinion.xhtml: the office's appraisal, the level the committee puts in its place, or the superior's level of the committee. */
@Named
@RequestScoped
public class UnitOpinionForm {
    private static final String COMMITTEE = "committee";

    @Inject
    private UnitRatingPage page;

    @Inject
    private AppraiseUnit appraiseUnit;

    @Inject
    private AdjustUnitLevel adjustUnitLevel;

    @Inject
    private EnterSuperiorLevel enterSuperiorLevel;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    private String stage;
    private Long version;
    private String words;
    private final LevelForm rated = new LevelForm();
    private final SignedForm paper = new SignedForm();

    /** Starts from what was written before. */
    public void load() {
        page.getFile().views().stream()
                .filter(v -> v.stage().code().equals(getStage()))
                .findFirst()
                .ifPresent(before -> {
                    rated.fill(before.level(), before.common(), before.results());
                    words = before.words();
                });
    }

    public String save() {
        Opinion said = Opinion.of(rated.chosen(), rated.getCommon(), rated.getResults(), words);
        Signed typed = paper.signed();
        long campaign = page.getCampaign();
        long unit = page.getUnit();
        String address = doing.run("collective.done." + getStage(), page.getAddress(), () -> {
            switch (getStage()) {
                case "superior" ->
                    enterSuperiorLevel.enter(
                            access.scope("evaluation.plan"),
                            campaign,
                            unit,
                            getVersion(),
                            new Rated(said.level(), said.common(), said.results()),
                            typed);
                case COMMITTEE ->
                    adjustUnitLevel.adjust(access.scope("evaluation.decide"), campaign, unit, getVersion(), said);
                default ->
                    appraiseUnit.appraise(access.scope("evaluation.appraise"), campaign, unit, getVersion(), said);
            }
        });
        if (doing.isStale()) {
            version = null;
        }
        return address;
    }

    /** The committee's own level comes from the superior; a branch's is appraised or put before the committee. */
    public String getStage() {
        if (stage == null) {
            stage = page.getFile().committee()
                    ? "superior"
                    : COMMITTEE.equals(Doing.asked("stage", "")) ? COMMITTEE : Opinion.Stage.APPRAISAL.code();
        }
        return stage;
    }

    /** Travels with the form: what changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(page.getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public SignedForm getPaper() {
        return paper;
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
