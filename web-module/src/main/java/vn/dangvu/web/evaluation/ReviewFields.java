package vn.dangvu.web.evaluation;

import vn.dangvu.evaluation.selfreview.Content;
import vn.dangvu.membership.RatingLevel;

/** A self-review as it is typed. */
public class ReviewFields {
    private String strengths;
    private String weaknesses;
    private String remedies;
    private String explanation;
    private String direction;
    private final GradeFields grades = new GradeFields();
    private Integer common;
    private Integer results;
    private String level;

    void fill(Content c) {
        strengths = c.strengths();
        weaknesses = c.weaknesses();
        remedies = c.remedies();
        explanation = c.explanation();
        direction = c.direction();
        grades.fill(c.grades());
        common = c.common();
        results = c.results();
        level = c.level() == null ? null : c.level().name();
    }

    Content content() {
        return new Content(
                strengths,
                weaknesses,
                remedies,
                explanation,
                direction,
                grades.grades(),
                common,
                results,
                levelOf(level));
    }

    static RatingLevel levelOf(String typed) {
        return typed == null || typed.isBlank() ? null : RatingLevel.valueOf(typed);
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getWeaknesses() {
        return weaknesses;
    }

    public void setWeaknesses(String weaknesses) {
        this.weaknesses = weaknesses;
    }

    public String getRemedies() {
        return remedies;
    }

    public void setRemedies(String remedies) {
        this.remedies = remedies;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public GradeFields getGrades() {
        return grades;
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
}
