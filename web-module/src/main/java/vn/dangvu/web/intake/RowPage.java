package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.intake.DecideDuplicate;
import vn.dangvu.membership.intake.ImportRefused;
import vn.dangvu.membership.intake.MendRow;
import vn.dangvu.membership.intake.ShowProblems;
import vn.dangvu.membership.intake.ShowProblems.Line;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** intake/row.xhtml: one row, all that stands against it, all its values. */
@Named
@RequestScoped
public class RowPage {
    @Inject
    private ImportHead head;

    @Inject
    private ShowProblems show;

    @Inject
    private MendRow mend;

    @Inject
    private DecideDuplicate decide;

    @Inject
    private Notices notices;

    private Integer sheet;
    private Integer row;
    private String reason;
    private List<Line> lines;
    private List<Entry> entries;

    /** A value to be mended. */
    public static final class Entry {
        private final Field field;
        private final String original;
        private final String before;
        private String value;

        Entry(Field field, String original, String before) {
            this.field = field;
            this.original = original;
            this.before = before;
            this.value = before;
        }

        public String getKey() {
            return field.key();
        }

        public String getOriginal() {
            return original;
        }

        public boolean isMended() {
            return original != null && !original.equals(before);
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }

        private boolean changed() {
            return !before.equals(value == null ? "" : value.strip());
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = show.ofRow(head.scope(), head.getId(), getSheet(), getRow());
        }
        return lines;
    }

    public List<Entry> getEntries() {
        if (entries == null) {
            Map<Field, String> original = show.original(head.scope(), head.getId(), getSheet(), getRow());
            entries = new ArrayList<>();
            show.values(head.scope(), head.getId(), getSheet(), getRow())
                    .forEach((field, value) -> entries.add(new Entry(field, original.get(field), value)));
        }
        return entries;
    }

    /** Whether something stands against this field. */
    public boolean wrong(String field) {
        return getLines().stream()
                .anyMatch(l -> l.field().equals(field) && l.severity().equals("error"));
    }

    public String getName() {
        return getLines().isEmpty() ? "" : getLines().get(0).name();
    }

    public String save() {
        var changes = new EnumMap<Field, String>(Field.class);
        getEntries().stream()
                .filter(Entry::changed)
                .forEach(e -> changes.put(e.field, e.value == null ? "" : e.value.strip()));
        return act(() -> mend.mend(head.scope(), head.getId(), getSheet(), getRow(), changes));
    }

    public String accept(Line line) {
        return act(() -> mend.accept(head.scope(), head.getId(), at(line)));
    }

    public String confirm(Line line) {
        return act(() -> mend.confirm(head.scope(), head.getId(), at(line)));
    }

    public String take(Line line) {
        return act(() -> mend.take(head.scope(), head.getId(), at(line)));
    }

    public String namesake(Line line, boolean same) {
        return act(() -> decide.namesake(
                head.scope(), head.getId(), new DecideDuplicate.At(getSheet(), getRow()), line.memberId(), same));
    }

    public String aside() {
        return act(() -> mend.aside(head.scope(), head.getId(), getSheet(), getRow(), reason));
    }

    private MendRow.Finding at(Line line) {
        return new MendRow.Finding(getSheet(), getRow(), line.place());
    }

    private String act(Runnable act) {
        try {
            act.run();
        } catch (ImportRefused e) {
            notices.problem(e.getMessage(), e.values().toArray());
            return null;
        }
        notices.done("intake.row.saved");
        boolean more =
                !show.ofRow(head.scope(), head.getId(), getSheet(), getRow()).isEmpty();
        return Redirect.to(
                more && reason == null
                        ? "/intake/row.xhtml?session=" + head.getId() + "&sheet=" + getSheet() + "&row=" + getRow()
                        : "/intake/problems.xhtml?session=" + head.getId());
    }

    public int getSheet() {
        return sheet != null ? sheet : Address.number("sheet").orElse(0);
    }

    public void setSheet(int sheet) {
        this.sheet = sheet;
    }

    public int getRow() {
        return row != null ? row : Address.number("row").orElse(0);
    }

    public void setRow(int row) {
        this.row = row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
