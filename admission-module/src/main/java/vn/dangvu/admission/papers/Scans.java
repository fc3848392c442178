package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.BoundPapers;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Papers that were scanned and put beside a dossier: those that have pages. */
@ApplicationScoped
class Scans {
    @Inject
    private Sql sql;

    /** @param pdf a picture is a page */
    record Scan(String title, LocalDate on, byte[] pdf) {}

    List<Scan> of(Scope scope, long dossier) {
        return sql.list(
                Clause.of(
                                "select title, uploaded_at, media_type, content from kernel.document where subject_type = ?"
                                        + " and subject_id = ? and closed_at is null"
                                        + " and media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff') and",
                                Dossiers.SUBJECT,
                                dossier)
                        .then(scope.within("path"))
                        .then("order by uploaded_at, id"),
                row -> new Scan(
                        row.getString("title"),
                        LocalDate.ofInstant(Sql.instant(row, "uploaded_at"), OfficialClock.ZONE),
                        row.getString("media_type").equals("application/pdf")
                                ? row.getBytes("content")
                                : BoundPapers.ofPicture(row.getBytes("content"))));
    }
}
