package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RegisterRefused;

/** The line a proposal is about, and writing it once it is approved. */
@ApplicationScoped
class CorrectionLines {
    private static final List<String> COLUMNS = List.of(
            "correction_id::bigint",
            "entry_id::bigint",
            "kind",
            "started_on::date",
            "started_precision",
            "ended_on::date",
            "ended_precision",
            "label",
            "relation",
            "place",
            "form",
            "result",
            "detail");

    @Inject
    private Sql sql;

    @Inject
    private FileLines lines;

    private record Line(long entry, FileItem now) {}

    void save(long correction, long entry, FileItem.Kind kind, FileItem now) {
        FileItem written = now == null ? new FileItem(kind, null, null, null, null, null, null, null, null) : now;
        List<Object> all = Arrays.asList(FileItemColumns.values(0, written, 0));
        var values = new ArrayList<Object>(List.of(correction, entry));
        values.addAll(all.subList(1, COLUMNS.size() - 1));
        var rows = new BulkInsert("membership.correction_line", COLUMNS);
        rows.add(values.toArray());
        rows.write(sql);
    }

    private Optional<Line> line(long correction) {
        return sql.first(
                Clause.of("select * from membership.correction_line where correction_id = ?", correction),
                row -> new Line(
                        row.getLong("entry_id"), row.getString("label") == null ? null : FileItemColumns.read(row)));
    }

    /** The old line as it was proposed to be corrected, and what was proposed; nothing when the proposal is about facts. */
    Optional<CorrectionLine> shown(long correction) {
        return line(correction)
                .map(line -> new CorrectionLine(
                        sql.first(
                                        Clause.of("select * from membership.file_entry where id = ?", line.entry()),
                                        FileItemColumns::read)
                                .orElseThrow(),
                        line.now()));
    }

    /** @throws RegisterRefused when the line is no longer the one that was proposed to be corrected */
    void write(Corrections.Proposal proposal, long actor) {
        line(proposal.id()).ifPresent(line -> {
            try {
                lines.take(proposal.memberId(), line.entry());
            } catch (RegisterRefused e) {
                throw new RegisterRefused("register.correction-stale");
            }
            lines.supersede(line.entry(), proposal.basis(), actor);
            if (line.now() != null) {
                lines.write(proposal.memberId(), line.now(), proposal.id(), actor);
            }
        });
    }
}
