package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** Packages that were made of the units in scope, the last first. Two statements. */
@UseCase(value = "inspection.package", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListPackages {
    @Inject
    private Sql sql;

    /** @param sum SHA-256 of the file SHA256SUMS in it */
    public record Row(
            long id,
            String unit,
            LocalDate from,
            LocalDate to,
            String inspector,
            String paper,
            int entries,
            String sum,
            String fingerprint,
            Instant madeAt,
            String maker) {}

    public Page<Row> page(Scope scope, Paging paging) {
        Clause from = Clause.of("from evaluation.inspection_package p join membership.unit u on u.id = p.unit_id where")
                .then(scope.within("p.path"));
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        return new Page<>(
                sql.list(
                        Clause.of("select p.*, u.short_name")
                                .then(from)
                                .then("order by p.id desc limit ? offset ?", paging.size(), paging.first()),
                        row -> new Row(
                                row.getLong("id"),
                                row.getString("short_name"),
                                Sql.date(row, "from_on"),
                                Sql.date(row, "to_on"),
                                row.getString("inspector"),
                                row.getString("paper"),
                                row.getInt("entries"),
                                row.getString("sums_sha256"),
                                row.getString("fingerprint"),
                                Sql.instant(row, "made_at"),
                                row.getString("maker"))),
                total);
    }
}
