package vn.dangvu.membership.intake.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.sheet.SheetCell;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.PartialDate;

/** What is gathered about one row: its cells by field, the values to keep, the findings. */
final class Findings {
    private final Map<Field, SheetCell> cells;
    final Map<String, String> draft = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();

    Findings(Map<Field, SheetCell> cells) {
        this.cells = cells;
    }

    SheetCell cell(Field field) {
        return cells.getOrDefault(field, SheetCell.EMPTY);
    }

    /** The text of the field, composed and without needless spaces; empty when blank. */
    String text(Field field) {
        return VietnameseText.normal(cell(field).text());
    }

    boolean blank(Field field) {
        return text(field).isEmpty();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void keep(String key, String value) {
        if (value != null && !value.isBlank()) {
            draft.put(key, value);
        }
    }

    void keep(String key, PartialDate date) {
        if (date != null) {
            draft.put(key, date.format());
        }
    }
}
