package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/** Papers kept beside documents, meetings, decisions and cases of the period, one after the other. */
@ApplicationScoped
class StoredPapers {
    private static final String PAPERS =
            """
            select d.id, d.subject_type, d.title, d.file_name, d.content from kernel.document d where d.closed_at is null
                and d.subject_type in ('directive', 'directive-report', 'meeting', 'decision', 'leaving', 'campaign', 'evaluation') and""";

    @Inject
    private Sql sql;

    private record Stored(String name, String title, byte[] content) {}

    void write(Period period, PackageZip zip) {
        sql.each(
                Clause.of(PAPERS)
                        .then(period.in("d.path"))
                        .then("and")
                        .then(period.on("(d.uploaded_at at time zone 'Asia/Ho_Chi_Minh')::date"))
                        .then("order by d.id"),
                1,
                row -> new Stored(
                        "giay-to/" + row.getString("subject_type") + "-" + row.getLong("id") + "-"
                                + safe(row.getString("file_name")),
                        row.getString("title"),
                        row.getBytes("content")),
                stored -> {
                    try {
                        zip.add(stored.name(), stored.title(), out -> {
                            out.write(stored.content());
                            return null;
                        });
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** A name that every system can write. */
    private static String safe(String name) {
        return VietnameseText.folded(name).replaceAll("[^a-z0-9.]+", "-");
    }
}
