package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import vn.dangvu.admission.figures.Crowd;
import vn.dangvu.admission.figures.Figure;
import vn.dangvu.admission.figures.FigureRow;
import vn.dangvu.admission.figures.Part;
import vn.dangvu.admission.figures.Question;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.web.figures.FigureWords;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.PaperColumns;

/** How the figures of admission and their classes are called, and the columns of the lists behind them. */
@Named
@RequestScoped
public class AdmissionFigureWords {
    @Inject
    private Texts texts;

    @Inject
    private ClassLists lists;

    @Inject
    private FigureWords figureWords;

    @Inject
    private Formats formats;

    /** The name of a class. */
    public String line(Part part, String line) {
        if (line.equals(Part.REST)) {
            return texts.get("figures.rest.class");
        }
        if (part.list().isPresent()) {
            return lists.label(part.list().get(), line, texts.locale());
        }
        return switch (part) {
            case SEX -> texts.get("figures.sex." + line);
            case AGE -> figureWords.line(Breakdown.AGE, line);
            default -> texts.get("admission.figures." + part.code() + "." + line);
        };
    }

    public String part(Part part) {
        return texts.get("admission.figures.part." + part.code());
    }

    /** A step by its code: that a lap ends with, or that is waited for. */
    public String step(String code) {
        return texts.get("admission.figures.step." + code);
    }

    /** What a figure counts, as a heading. */
    public String title(Figure figure) {
        if (figure.ofPeople()) {
            Part part = Part.valueOf(figure.part().toUpperCase(Locale.ROOT));
            String crowd = texts.get("admission.figures.crowd." + figure.kind());
            return part == Part.ALL ? crowd : crowd + " – " + part(part) + ": " + line(part, figure.line());
        }
        String of = figure.part().equals(Figure.ALL) ? texts.get("admission.figures.every-step") : step(figure.part());
        return texts.of("admission.figures." + figure.kind() + "." + figure.line(), of);
    }

    /** The rule by which a figure was counted. */
    public String rule(Figure figure) {
        return texts.get(
                "admission.figures.rule." + (figure.ofPeople() ? figure.kind() : figure.kind() + "-" + figure.line()));
    }

    /** What is counted: people, steps, requests or dossiers. */
    public String counted(Figure figure) {
        if (figure.ofPeople()) {
            return texts.get("admission.figures.people");
        }
        return texts.get("admission.figures." + (figure.kind().equals(Figure.DUE) ? "dossiers" : unit(figure.part())));
    }

    /** A dossier has one lap of a kind, and several requests for verification. */
    private static String unit(String lap) {
        return switch (lap) {
            case Figure.ALL -> "steps";
            case "verification" -> "requests";
            default -> "dossiers";
        };
    }

    public String half(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    public String length(FigureRow row) {
        return row.length() == null
                ? ""
                : texts.of("admission.figures.length." + (row.workingDays() ? "working" : "days"), row.length());
    }

    public String all(Crowd crowd) {
        return texts.get("admission.figures.crowd." + crowd.code());
    }

    ListPaper<FigureRow> paper(Question question, String unit, Figure figure) {
        var columns = new PaperColumns<FigureRow>(texts, "admission.figures.col.", "name", 26, FigureRow::name);
        columns.add("born", 12, r -> r.born() == null ? "" : r.born().format());
        columns.add("unit", 26, FigureRow::unit);
        columns.add("step", 30, r -> r.step() == null ? "" : step(r.step()));
        columns.add("detail", 20, FigureRow::detail);
        columns.add("from", 12, r -> formats.date(r.from()));
        columns.add("on", 12, r -> formats.date(r.on()));
        columns.add("length", 16, this::length);
        columns.add("due", 12, r -> formats.date(r.due()));
        return new ListPaper<>(
                unit,
                texts.get("roll.paper.party"),
                title(figure),
                List.of(
                        texts.of(
                                "admission.figures.paper.period",
                                formats.date(question.from()),
                                formats.date(question.to())),
                        rule(figure)),
                columns.chosen(shown(figure), null));
    }

    private static List<String> shown(Figure figure) {
        return switch (figure.kind()) {
            case Figure.LAP -> List.of("born", "unit", "step", "detail", "from", "on", "length", "due");
            case Figure.DUE -> List.of("born", "unit", "step", "due");
            default -> List.of("born", "unit", "on");
        };
    }
}
