package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The rules in force on a date: national, or with what the committees above a unit have set themselves. */
@ApplicationScoped
public class Law {
    /** The value of a local row that ends the local rule. */
    static final String ENDED = "-";

    @Inject
    private Sql sql;

    /** Reads the whole book at start: a mistake in it stops the deployment. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        LawBook.shipped();
    }

    /** National rules only; no statement is sent. */
    public LawOn asOf(LocalDate date) {
        return LawBook.shipped().asOf(date);
    }

    /** With the local rules of the unit at this path and of the units above it, the nearest first. One statement. */
    public LawOn asOf(LocalDate date, String path) {
        return everywhere(date).at(path);
    }

    /** For many units at once. One statement. */
    public LawEverywhere everywhere(LocalDate date) {
        return new LawEverywhere(
                date,
                sql.list(
                        Clause.of(
                                "select unit_id, key, valid_from, value, instrument, article, mark, note"
                                        + " from kernel.local_parameter where approved_at is not null and valid_from <= ?"
                                        + " order by valid_from, approved_at, id",
                                date),
                        row -> new LawEverywhere.Own(
                                row.getLong("unit_id"),
                                row.getString("key"),
                                row.getString("value"),
                                Sql.date(row, "valid_from"),
                                new Citation(
                                        row.getString("instrument"),
                                        row.getString("article"),
                                        "",
                                        Mark.of(row.getString("mark")),
                                        row.getString("note")))));
    }
}
