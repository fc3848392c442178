package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.register.CorrectionLine;
import vn.dangvu.web.i18n.Texts;

/** A corrected line of a file, field by field: what is recorded and what is proposed. */
@Named
@RequestScoped
public class LineWords {
    @Inject
    private Texts texts;

    @Inject
    private FactTexts facts;

    public record Row(String label, String old, String now) {}

    public List<Row> rows(CorrectionLine line) {
        String kind = line.old().kind().name();
        var rows = new ArrayList<Row>();
        add(rows, line, "member.items.label." + kind, item -> facts.code("member.form.", item.label()));
        add(rows, line, "member.item.on", item -> date(item.started()));
        add(rows, line, "member.item.place." + kind, FileItem::place);
        add(rows, line, "member.item.form." + kind, item -> facts.code("member.form.", item.form()));
        add(rows, line, "member.item.result." + kind, FileItem::result);
        add(rows, line, "member.item.detail", FileItem::detail);
        return rows;
    }

    private void add(List<Row> rows, CorrectionLine line, String label, Function<FileItem, String> field) {
        String old = Objects.requireNonNullElse(field.apply(line.old()), "");
        String now = line.now() == null ? "" : Objects.requireNonNullElse(field.apply(line.now()), "");
        if (texts.has(label) && !(old.isEmpty() && now.isEmpty())) {
            rows.add(new Row(texts.get(label), old, now));
        }
    }

    private static String date(PartialDate date) {
        return date == null ? "" : date.format();
    }
}
