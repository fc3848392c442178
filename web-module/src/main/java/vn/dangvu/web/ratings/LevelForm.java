package vn.dangvu.web.ratings;

import vn.dangvu.membership.RatingLevel;

/** A level with its points as they are chosen (WEB-INF/ratings/level.xhtml). */
public class LevelForm {
    private String level;
    private Integer common;
    private Integer results;

    /**
     * Starts from what was written before.
     *
     * @param before null when no level was chosen yet
     */
    public void fill(RatingLevel before, Integer commonBefore, Integer resultsBefore) {
        level = before == null ? null : before.code();
        common = commonBefore;
        results = resultsBefore;
    }

    /** Null for none yet. */
    public RatingLevel chosen() {
        return level == null || level.isEmpty() ? null : RatingLevel.of(level);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
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
}
