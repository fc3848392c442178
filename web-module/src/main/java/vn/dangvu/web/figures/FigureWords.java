package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.membership.roll.AgeBand;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** How figures and their classes are called. */
@Named
@RequestScoped
public class FigureWords {
    @Inject
    private Texts texts;

    @Inject
    private ClassLists lists;

    @Inject
    private Formats formats;

    /** The name of a class of a breakdown. */
    public String line(Breakdown breakdown, String line) {
        if (line.equals(Breakdown.REST)) {
            return texts.get("figures.rest." + (breakdown == Breakdown.SENIORITY ? "seniority" : "class"));
        }
        return switch (breakdown) {
            case SEX, STANDING -> texts.get("figures." + breakdown.part() + "." + line);
            case AGE, SENIORITY -> band(breakdown, AgeBand.of(line));
            case ADMITTED -> span(line);
            default -> lists.label(ClassList.valueOf(breakdown.name()), line, texts.locale());
        };
    }

    private String band(Breakdown breakdown, AgeBand band) {
        String key = "figures.band." + breakdown.part();
        if (band.to() == null) {
            return texts.of(key + ".from", band.from());
        }
        return band.from() == 0 ? texts.of(key + ".under", band.to() + 1) : texts.of(key, band.from(), band.to());
    }

    private String span(String line) {
        String[] ends = line.split("\\.\\.", -1);
        if (ends[0].isEmpty()) {
            return texts.of("figures.span.until", formats.date(LocalDate.parse(ends[1])));
        }
        return ends[1].isEmpty()
                ? texts.of("figures.span.from", formats.date(LocalDate.parse(ends[0])))
                : formats.date(LocalDate.parse(ends[0])) + " – " + formats.date(LocalDate.parse(ends[1]));
    }

    /** What a figure counts, as a heading: Chuyển đến: TDP Minh Đức. */
    public String title(Report report, Figure figure) {
        if (figure.part().equals(Figure.FLOW)) {
            String unit = report.units().get(figure.line());
            return texts.get("figures.flow." + figure.column()) + ": " + (unit == null ? report.unit() : unit);
        }
        String women = figure.column().equals(Figure.WOMEN) ? ", " + texts.get("figures.women") : "";
        String name = name(figure.plainPart(), figure.line()) + women;
        return figure.isNew() ? texts.of("figures.new", name) : name;
    }

    private String name(String part, String line) {
        for (Breakdown breakdown : Breakdown.values()) {
            if (breakdown.part().equals(part)) {
                return line.equals("*") ? texts.get("figures.any." + part) : line(breakdown, line);
            }
        }
        return texts.get("figures." + part + "." + line);
    }

    /** The rule by which a figure was counted. */
    public String rule(Figure figure) {
        if (!figure.part().equals(Figure.FLOW)) {
            return texts.get(figure.isNew() ? "figures.rule.new" : "figures.rule.class");
        }
        return texts.get("figures.rule." + (figure.column().contains("@") ? "province" : figure.column()));
    }

    /** A share with one decimal: 29,2%. */
    public String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        format.setMinimumFractionDigits(1);
        return format.format(100.0 * part / whole) + "%";
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(value);
    }
}
