package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.legal.OrganisationRegimes;
import vn.dangvu.membership.units.UnitFilter;
import vn.dangvu.membership.units.UnitLine;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.PaperColumns;
import vn.dangvu.web.shell.Shell;

/** The words of the list of units: columns, types, and the file of it. */
@Named
@RequestScoped
public class UnitListWords {
    static final List<String> COLUMNS =
            List.of("type", "above", "code", "members", "probationary", "guests", "below", "posts", "term", "opened");
    static final List<String> USUAL = List.of("type", "above", "members", "guests", "below", "posts", "term");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Shell shell;

    @Inject
    private AskedDay asked;

    /** The types of unit that the rules of the day know, code → words. */
    public Map<String, String> getTypes() {
        return OrganisationRegimes.asOf(asked.getOn()).unitTypes().stream()
                .collect(Collectors.toMap(
                        Function.identity(), t -> texts.get("units.type." + t), (a, b) -> a, LinkedHashMap::new));
    }

    ListPaper<UnitLine> paper(UnitFilter filter, String cols) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("roll.as-of") + " " + formats.date(filter.on()));
        if (!filter.type().isEmpty()) {
            lines.add(texts.get("units.field.type") + ": " + texts.get("units.type." + filter.type()));
        }
        if (!filter.text().isEmpty()) {
            lines.add(texts.get("units.list.filter.text") + ": " + filter.text());
        }
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.get("units.list.paper"),
                lines,
                columns().chosen(USUAL, cols));
    }

    private PaperColumns<UnitLine> columns() {
        var columns = new PaperColumns<>(texts, "units.list.col.", "name", 40, UnitLine::name);
        columns.add("type", 22, u -> texts.get("units.type." + u.type()));
        columns.add("above", 30, UnitLine::above);
        columns.add("code", 12, UnitLine::code);
        columns.add("members", 9, u -> Integer.toString(u.members()));
        columns.add("probationary", 9, u -> Integer.toString(u.probationary()));
        columns.add("guests", 9, u -> Integer.toString(u.guests()));
        columns.add("below", 9, u -> Integer.toString(u.below()));
        columns.add("posts", 9, u -> Integer.toString(u.posts()));
        columns.add("term", 12, u -> date(u.termEnds()));
        columns.add("opened", 12, u -> date(u.openedOn()));
        return columns;
    }

    private String date(LocalDate day) {
        return day == null ? "" : formats.date(day);
    }
}
