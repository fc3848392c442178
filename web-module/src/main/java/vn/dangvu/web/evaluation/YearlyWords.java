package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.evaluation.selfreview.RecordRemark;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages of the yearly review, and how its figures are said. */
@Named
@RequestScoped
public class YearlyWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public Map<String, String> getLevels() {
        var levels = new LinkedHashMap<String, String>();
        Arrays.stream(RatingLevel.values()).forEach(l -> levels.put(l.name(), level(l.code())));
        return levels;
    }

    public Map<String, String> getGrades() {
        var grades = new LinkedHashMap<String, String>();
        Arrays.stream(Grade.values()).forEach(g -> grades.put(g.name(), texts.get("yearly.grade." + g.code())));
        return grades;
    }

    /** @param code null for none yet */
    public String level(String code) {
        return code == null ? "" : texts.get("yearly.level." + code);
    }

    public Map<String, String> getStates() {
        return texts.words("yearly.state", ListReviewed.STATES);
    }

    public Map<String, String> getParts() {
        return texts.words("yearly.part", List.of("rated", "reviewed", "left-out"));
    }

    public Map<String, String> getRemarkKinds() {
        return texts.words(
                "yearly.remark.kinds",
                Arrays.stream(RecordRemark.Kind.values()).map(Enum::name).toList());
    }

    /** Why somebody is not rated, with the day it rests on. */
    public String why(String reason, LocalDate restsOn, LocalDate enoughOn) {
        return reason == null || reason.isEmpty()
                ? ""
                : texts.of("yearly.why." + reason, formats.date(restsOn), Objects.toString(formats.date(enoughOn), ""));
    }

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(),
                finding.parameters().stream()
                        .map(v -> v instanceof LocalDate day ? formats.date(day) : v)
                        .toArray());
    }

    public String stateChip(String state) {
        return switch (state) {
            case "voted" -> "done";
            case "proposed" -> "info";
            case "handed-in" -> "gold";
            default -> "soon";
        };
    }

    public String stateIcon(String state) {
        return switch (state) {
            case "voted" -> "circle-check";
            case "proposed" -> "gavel";
            case "handed-in" -> "file-text";
            default -> "hourglass";
        };
    }

    /** 15 × 20% = 3,0 */
    public String sum(CapLine line) {
        return texts.of("yearly.cap.sum", line.base(), line.count().percent(), exact(line));
    }

    /** 2,2 or 3,0 or 2,25: as many decimals as it takes, one at least. */
    public String exact(CapLine line) {
        BigDecimal value = line.exact().stripTrailingZeros();
        String written = (value.scale() < 1 ? value.setScale(1) : value).toPlainString();
        return texts.locale().getLanguage().equals("vi") ? written.replace('.', ',') : written;
    }

    /** By the other reading: above, full or with room. */
    public String other(CapLine line) {
        if (!line.within()) {
            return texts.of("yearly.cap.other.over", line.over());
        }
        int left = line.allowed() - line.count().outstanding();
        return left == 0 ? texts.get("yearly.cap.other.full") : texts.of("yearly.cap.other.left", left);
    }
}
