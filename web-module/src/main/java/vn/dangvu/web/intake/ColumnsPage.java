package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.membership.intake.ImportRefused;
import vn.dangvu.membership.intake.ImportSheet;
import vn.dangvu.membership.intake.ImportWork;
import vn.dangvu.membership.intake.MapColumns;
import vn.dangvu.membership.intake.ShowSession;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Notices;

/** intake/columns.xhtml: sheets with the same headings are mapped together. */
@Named
@RequestScoped
public class ColumnsPage {
    @Inject
    private ImportHead head;

    @Inject
    private ShowSession show;

    @Inject
    private MapColumns map;

    @Inject
    private ImportWork work;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private List<SheetChoice> sheets;
    private List<Heading> headings;

    /** What is chosen for one sheet. */
    public static final class SheetChoice {
        private final ImportSheet sheet;
        private boolean included;
        private String unit;
        private LocalDate asOf;

        SheetChoice(ImportSheet sheet) {
            this.sheet = sheet;
            this.included = sheet.included();
            this.unit = sheet.unitId() == null ? null : sheet.unitId().toString();
            this.asOf = sheet.asOf();
        }

        public ImportSheet getSheet() {
            return sheet;
        }

        public boolean isIncluded() {
            return included;
        }

        public void setIncluded(boolean included) {
            this.included = included;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public LocalDate getAsOf() {
            return asOf;
        }

        public void setAsOf(LocalDate asOf) {
            this.asOf = asOf;
        }
    }

    /** One heading shared by some sheets; a field key for each column. */
    public static final class Heading {
        private final List<String> sheetNames = new ArrayList<>();
        private final List<String> labels;
        private final Map<Integer, String> fields = new TreeMap<>();

        Heading(ImportSheet sheet) {
            this.labels = sheet.layout().labels();
            for (int i = 0; i < labels.size(); i++) {
                Field field = sheet.layout().columns().get(i);
                fields.put(i, field == null ? "" : field.key());
            }
        }

        public List<String> getSheetNames() {
            return sheetNames;
        }

        public List<Integer> getColumns() {
            return List.copyOf(fields.keySet());
        }

        public String letters(int column) {
            return SheetRow.letters(column);
        }

        public String label(int column) {
            return labels.get(column);
        }

        public Map<Integer, String> getFields() {
            return fields;
        }
    }

    public List<SheetChoice> getSheets() {
        if (sheets == null) {
            sheets = head.getSheets().stream().map(SheetChoice::new).toList();
        }
        return sheets;
    }

    public List<Heading> getHeadings() {
        if (headings == null) {
            var byHeading = new LinkedHashMap<String, Heading>();
            head.getSheets().stream().filter(s -> s.layout().headerFirst() > 0).forEach(s -> byHeading
                    .computeIfAbsent(s.layout().fingerprint(), f -> new Heading(s))
                    .sheetNames
                    .add(s.name()));
            headings = List.copyOf(byHeading.values());
        }
        return headings;
    }

    public Map<String, String> getUnits() {
        var units = new LinkedHashMap<String, String>();
        show.branches(head.scope(), head.getId()).forEach((id, name) -> units.put(id.toString(), name));
        return units;
    }

    public Map<String, String> getFieldNames() {
        var names = new LinkedHashMap<String, String>();
        for (Field field : Field.values()) {
            names.put(field.key(), texts.get("intake.field." + field.key()));
        }
        return names;
    }

    public String save() {
        try {
            map.map(
                    head.scope(),
                    head.getId(),
                    getSheets().stream().map(this::choice).toList());
            work.check(head.fresh(), head.getId());
            return Redirect.to("/intake/problems.xhtml?session=" + head.getId());
        } catch (ImportRefused e) {
            notices.problem(e.getMessage(), e.values().toArray());
            return null;
        }
    }

    private MapColumns.Choice choice(SheetChoice choice) {
        var columns = new LinkedHashMap<Integer, Field>();
        getHeadings().stream()
                .filter(h -> h.sheetNames.contains(choice.sheet.name()))
                .findFirst()
                .ifPresent(h -> h.fields.forEach(
                        (column, key) -> Field.of(key == null ? "" : key).ifPresent(f -> columns.put(column, f))));
        return new MapColumns.Choice(
                choice.sheet.sheet(),
                choice.included,
                choice.unit == null ? null : Long.valueOf(choice.unit),
                choice.asOf,
                columns);
    }
}
