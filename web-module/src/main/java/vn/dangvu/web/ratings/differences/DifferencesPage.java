package vn.dangvu.web.ratings.differences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.differences.CompareLevels;
import vn.dangvu.evaluation.differences.Comparison;
import vn.dangvu.evaluation.differences.Dimension;
import vn.dangvu.evaluation.differences.Line;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Shell;

/** ratings/differences.xhtml: the levels of a year by class, beside those of everybody. */
@Named
@RequestScoped
public class DifferencesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private CompareLevels compareLevels;

    @Inject
    private DifferenceWords words;

    @Inject
    private Texts texts;

    @Inject
    private Shell shell;

    private Comparison comparison;

    /** A class and in which division it stands. */
    public record Told(Dimension dimension, Line line) {}

    @PostConstruct
    void load() {
        comparison = compareLevels.of(
                access.scope("evaluation.read"), (int) AskedNumber.orZero(request.getParameter("year")));
    }

    public Comparison getComparison() {
        return comparison;
    }

    public String getYear() {
        return Integer.toString(comparison.year());
    }

    public Map<String, String> getYears() {
        var years = new LinkedHashMap<String, String>();
        comparison.years().forEach(l -> years.put(l.key(), l.key()));
        return years;
    }

    /** Divisions in which somebody falls into a class. */
    public List<Dimension> getDimensions() {
        return List.copyOf(comparison.parts().keySet());
    }

    public List<Line> lines(Dimension dimension) {
        return comparison.parts().get(dimension);
    }

    /** The names behind a figure. */
    public String names(Dimension dimension, Line line, RatingLevel level) {
        return new Address(request.getContextPath() + "/ratings/difference-names.xhtml", asked(dimension, line, level))
                .toString();
    }

    /** Of another year: everybody with the level. */
    public String ofYear(Line line, RatingLevel level) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("year", line.key());
        asked.put("level", level == null ? null : level.code());
        return new Address(request.getContextPath() + "/ratings/difference-names.xhtml", asked).toString();
    }

    private Map<String, String> asked(Dimension dimension, Line line, RatingLevel level) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("year", getYear());
        asked.put("by", dimension.code());
        asked.put("class", line.key());
        asked.put("level", level == null ? null : level.code());
        return asked;
    }

    List<Told> told() {
        var told = new ArrayList<Told>();
        comparison.parts().forEach((dimension, lines) -> lines.forEach(l -> told.add(new Told(dimension, l))));
        return told;
    }

    ListPaper<Told> paper() {
        var columns = new ArrayList<ListPaper.Column<Told>>();
        columns.add(new ListPaper.Column<>(
                texts.get("differences.by"),
                20,
                t -> texts.get("differences.by." + t.dimension().code())));
        columns.add(new ListPaper.Column<>(
                texts.get("differences.class"),
                26,
                t -> words.line(t.dimension(), t.line().key(), t.line().name())));
        columns.add(new ListPaper.Column<>(
                texts.get("differences.rated"), 10, t -> Long.toString(t.line().total())));
        for (RatingLevel level : RatingLevel.values()) {
            columns.add(new ListPaper.Column<>(
                    words.level(level), 12, t -> Long.toString(t.line().of(level))));
            columns.add(new ListPaper.Column<>(
                    texts.of("differences.share-of", words.level(level)),
                    12,
                    t -> comparison.comparable(t.line())
                            ? words.share(t.line(), level)
                            : texts.get("differences.few")));
            columns.add(new ListPaper.Column<>(
                    texts.of("differences.points-of", words.level(level)),
                    12,
                    t -> comparison.comparable(t.line()) ? words.difference(t.line(), level, comparison.whole()) : ""));
        }
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.of("differences.title-of", getYear()),
                List.of(texts.of("differences.note", Integer.toString(comparison.least()))),
                columns);
    }
}
