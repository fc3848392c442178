package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.paper.ListPaper.Column;
import vn.dangvu.membership.legal.OrganisationRegimes;
import vn.dangvu.membership.units.UnitFilter;
import vn.dangvu.membership.units.UnitLine;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.Columns;
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
        Map<String, Column<UnitLine>> all = columns();
        var columns = new ArrayList<Column<UnitLine>>();
        columns.add(new Column<>(texts.get("units.list.col.name"), 40, UnitLine::name));
        Columns.chosen(USUAL, cols).stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .forEach(columns::add);
        var lines = new ArrayList<String>();
        lines.add(texts.get("roll.as-of") + " " + formats.date(filter.on()));
        if (!filter.type().isEmpty()) {
            lines.add(texts.get("units.field.type") + ": " + texts.get("units.type." + filter.type()));
        }
        if (!filter.text().isEmpty()) {
            lines.add(texts.get("units.list.filter.text") + ": " + filter.text());
        }
        return new ListPaper<>(
                shell.getUnit(), texts.get("roll.paper.party"), texts.get("units.list.paper"), lines, columns);
    }

    private Map<String, Column<UnitLine>> columns() {
        var all = new LinkedHashMap<String, Column<UnitLine>>();
        put(all, "type", 22, u -> texts.get("units.type." + u.type()));
        put(all, "above", 30, UnitLine::above);
        put(all, "code", 12, UnitLine::code);
        put(all, "members", 9, u -> Integer.toString(u.members()));
        put(all, "probationary", 9, u -> Integer.toString(u.probationary()));
        put(all, "guests", 9, u -> Integer.toString(u.guests()));
        put(all, "below", 9, u -> Integer.toString(u.below()));
        put(all, "posts", 9, u -> Integer.toString(u.posts()));
        put(all, "term", 12, u -> date(u.termEnds()));
        put(all, "opened", 12, u -> date(u.openedOn()));
        return all;
    }

    private String date(LocalDate day) {
        return day == null ? "" : formats.date(day);
    }

    private void put(Map<String, Column<UnitLine>> all, String key, int width, Function<UnitLine, String> value) {
        all.put(
                key,
                new Column<>(texts.get("units.list.col." + key), width, u -> Objects.toString(value.apply(u), "")));
    }
}
