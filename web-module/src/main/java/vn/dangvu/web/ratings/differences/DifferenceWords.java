package vn.dangvu.web.ratings.differences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import vn.dangvu.evaluation.differences.Dimension;
import vn.dangvu.evaluation.differences.Line;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.web.figures.FigureWords;
import vn.dangvu.web.i18n.Texts;

/** How classes, shares and differences are told. */
@Named
@RequestScoped
public class DifferenceWords {
    @Inject
    private Texts texts;

    @Inject
    private FigureWords figures;

    public List<RatingLevel> getLevels() {
        return List.of(RatingLevel.values());
    }

    public String level(RatingLevel level) {
        return texts.get("ratings.level." + level.code());
    }

    /** @param name as the line says it, null where the key is a code */
    public String line(Dimension dimension, String key, String name) {
        if (key.equals(Dimension.UNKNOWN)) {
            return texts.get("differences.unknown." + dimension.code());
        }
        return switch (dimension) {
            case BRANCH, GROUP -> name == null ? key : name;
            case SEX -> figures.line(Breakdown.SEX, key);
            case AGE -> figures.line(Breakdown.AGE, key);
            case MAJORITY -> texts.get("differences.majority." + key);
            case ETHNICITY -> key;
        };
    }

    public String share(Line line, RatingLevel level) {
        BigDecimal share = line.share(level);
        return share == null ? "–" : number(share) + "%";
    }

    /** With its sign: +3,4. */
    public String difference(Line line, RatingLevel level, Line whole) {
        BigDecimal apart = line.difference(level, whole);
        if (apart == null) {
            return "–";
        }
        return (apart.signum() > 0 ? "+" : apart.signum() < 0 ? "−" : "") + number(apart.abs());
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
