package vn.dangvu.kernel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.Layout;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The edition in which a paper is printed: of the nearest committee that has its own, else the shipped one. */
@ApplicationScoped
public class FormTemplates {
    /** In place of blocks: from this day the committee has no edition of its own. */
    static final String ENDED = "-";

    @Inject
    private Sql sql;

    private record Own(long id, long unitId, LocalDate from, String blocks) {
        private int depthIn(String path) {
            return path.indexOf("/" + unitId + "/");
        }
    }

    /** Reads the whole book at start: a mistake in it stops the deployment. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        FormBook.shipped();
    }

    /** @param path of the unit that prints */
    public Template of(String form, LocalDate day, String path) {
        return of(form, "", day, path);
    }

    /** What was written for another edition of the guidance does not hold any more. One statement. */
    public Template of(String form, String variant, LocalDate day, String path) {
        Template shipped = FormBook.shipped().of(form, variant, day);
        var latestOfUnit = new LinkedHashMap<Long, Own>();
        sql.list(
                        Clause.of(
                                "select id, unit_id, valid_from, blocks from kernel.form_template where approved_at is not null"
                                        + " and form = ? and variant = ? and edition = ? and valid_from <= ?"
                                        + " order by valid_from, approved_at, id",
                                form,
                                variant,
                                shipped.edition(),
                                day),
                        row -> new Own(
                                row.getLong("id"),
                                row.getLong("unit_id"),
                                Sql.date(row, "valid_from"),
                                row.getString("blocks")))
                .forEach(own -> latestOfUnit.put(own.unitId(), own));
        return latestOfUnit.values().stream()
                .filter(own -> own.depthIn(path) >= 0 && !own.blocks().equals(ENDED))
                .max(Comparator.comparingInt(own -> own.depthIn(path)))
                .map(own -> shipped.local(own.id(), Layout.read(own.blocks()), own.from()))
                .orElse(shipped);
    }
}
