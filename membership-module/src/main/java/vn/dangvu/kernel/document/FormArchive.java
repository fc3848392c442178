package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Keeps every printed form with its template version, the data it was made from and the bytes that came out. The same data
 * under the same template gives the kept bytes again; used inside an operation that has checked who may print.
 */
@ApplicationScoped
public class FormArchive {
    @Inject
    private Sql sql;

    /** @param data a JSON text, the same for the same content */
    public record Order(
            String path,
            String subjectType,
            long subjectId,
            String form,
            String templateVersion,
            String mediaType,
            String fileName,
            String data) {}

    /** @param again true when these bytes had been printed before */
    public record Printed(long id, String fileName, String mediaType, byte[] content, boolean again) {}

    public Printed print(Scope scope, Order order, Supplier<byte[]> maker) {
        byte[] dataHash = DocumentArchive.sha256(order.data().getBytes(StandardCharsets.UTF_8));
        Optional<Printed> kept = sql.first(
                Clause.of(
                        """
                        select id, file_name, media_type, content from kernel.generated_form
                        where subject_type = ? and subject_id = ? and form = ? and template_version = ? and media_type = ? and data_sha256 = ?
                        order by id limit 1""",
                        order.subjectType(),
                        order.subjectId(),
                        order.form(),
                        order.templateVersion(),
                        order.mediaType(),
                        dataHash),
                row -> new Printed(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getBytes("content"),
                        true));
        return kept.orElseGet(() -> keep(scope, order, dataHash, maker.get()));
    }

    private Printed keep(Scope scope, Order order, byte[] dataHash, byte[] content) {
        long id = sql.first(
                        Clause.of(
                                """
                                insert into kernel.generated_form (path, subject_type, subject_id, form, template_version, media_type,
                                    file_name, data, data_sha256, content, sha256, made_by)
                                values (?,?,?,?,?,?,?,?,?,?,?,?) returning id""",
                                order.path(),
                                order.subjectType(),
                                order.subjectId(),
                                order.form(),
                                order.templateVersion(),
                                order.mediaType(),
                                order.fileName(),
                                order.data(),
                                dataHash,
                                content,
                                DocumentArchive.sha256(content),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        return new Printed(id, order.fileName(), order.mediaType(), content, false);
    }
}
