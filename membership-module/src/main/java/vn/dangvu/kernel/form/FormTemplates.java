package vn.dangvu.kernel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    private record Own(
            long id, long unitId, String form, String variant, String edition, LocalDate from, String blocks) {

        private boolean isOf(Template shipped, LocalDate day) {
            return form.equals(shipped.form())
                    && variant.equals(shipped.variant())
                    && edition.equals(shipped.edition())
                    && !from.isAfter(day);
        }

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

    /** For a list of many papers: which edition each has, in one statement for all. */
    public Shelf shelf(String path) {
        return new Shelf(path, own(Clause.of("true")));
    }

    /** The editions of a place, read at once. */
    public static final class Shelf {
        private final String path;
        private final List<Own> own;

        private Shelf(String path, List<Own> own) {
            this.path = path;
            this.own = own;
        }

        public Template of(String form, String variant, LocalDate day) {
            return nearest(FormBook.shipped().of(form, variant, day), day, path, own);
        }
    }

    /** One statement. */
    public Template of(String form, String variant, LocalDate day, String path) {
        return nearest(
                FormBook.shipped().of(form, variant, day),
                day,
                path,
                own(Clause.of("form = ? and variant = ?", form, variant)));
    }

    private List<Own> own(Clause which) {
        return sql.list(
                Clause.of("select * from kernel.form_template where approved_at is not null and")
                        .then(which)
                        .then("order by valid_from, approved_at, id"),
                row -> new Own(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("form"),
                        row.getString("variant"),
                        row.getString("edition"),
                        Sql.date(row, "valid_from"),
                        row.getString("blocks")));
    }

    /** What was written for another edition of the guidance does not hold any more. */
    private static Template nearest(Template shipped, LocalDate day, String path, List<Own> all) {
        var latestOfUnit = new LinkedHashMap<Long, Own>();
        all.stream().filter(own -> own.isOf(shipped, day)).forEach(own -> latestOfUnit.put(own.unitId(), own));
        return latestOfUnit.values().stream()
                .filter(own -> own.depthIn(path) >= 0 && !own.blocks().equals(ENDED))
                .max(Comparator.comparingInt(own -> own.depthIn(path)))
                .map(own -> shipped.local(own.id(), Layout.read(own.blocks()), own.from()))
                .orElse(shipped);
    }
}
