package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.MovementChecks;
import vn.dangvu.membership.legal.SealedFile;

/** The index against the file, kind by kind, the boxes of the introduction paper, the seal. What does not fit is refused, or explained. */
@UseCase("transfer.office")
@ApplicationScoped
public class CheckFile {
    @Inject
    private Sql sql;

    @Inject
    private Transfers transfers;

    @Inject
    private StepWriter steps;

    /**
     * @param confirmed the index is signed and stamped
     * @param sealed the cover
     */
    public record Check(int boxes, boolean confirmed, boolean sealed, List<IndexLine> lines) {}

    /** How many papers of a kind the register itself knows of, where it does: rewards and discipline, badges, earlier transfers. */
    public Map<String, Integer> known(Scope scope, long id) {
        TransferFile file = transfers.read(scope, id);
        var known = new HashMap<String, Integer>();
        if (file.memberId() != null) {
            sql.list(
                    Clause.of(
                            """
                            select 'c8' as line, count(*) as n from membership.file_entry where member_id = ? and kind = 'badge' and superseded_at = 'infinity'
                            union all select 'c11', count(*) from membership.file_entry where member_id = ? and kind in ('reward', 'discipline', 'title')
                                and superseded_at = 'infinity'
                            union all select 'c12', count(*) from membership.affiliation where member_id = ? and kind = 'home'
                                and arrived_by in ('transfer', 'move') and superseded_at = 'infinity'""",
                            file.memberId(),
                            file.memberId(),
                            file.memberId()),
                    row -> known.put(row.getString("line"), row.getInt("n")));
        }
        return known;
    }

    public void check(Scope scope, long id, long version, LocalDate on, Check check) {
        TransferFile file = transfers.read(scope, id);
        List<String> differing = check.lines().stream()
                .filter(IndexLine::differs)
                .map(IndexLine::line)
                .toList();
        if (check.lines().stream().mapToInt(IndexLine::found).sum() == 0) {
            throw new OperationRefused("transfer.index-empty");
        }
        OperationRefused.ifBlocked(MovementChecks.file(
                new SealedFile(
                        check.boxes(),
                        file.route().paper(file.temporary()),
                        check.confirmed(),
                        check.sealed(),
                        differing),
                on == null ? file.openedOn() : on));
        int papers = check.lines().stream().mapToInt(IndexLine::found).sum();
        steps.take(
                scope,
                id,
                version,
                Step.FILE,
                on,
                Map.of("boxes", Integer.toString(check.boxes()), "papers", Integer.toString(papers)));
        check.lines().forEach(line -> keep(id, line));
    }

    private void keep(long id, IndexLine line) {
        sql.update(Clause.of(
                "insert into membership.transfer_index (transfer_id, line, listed, found, note) values (?, ?, ?, ?, ?)"
                        + " on conflict (transfer_id, line) do update set listed = excluded.listed, found = excluded.found, note = excluded.note",
                id,
                line.line(),
                line.listed(),
                line.found(),
                Sql.orNull(line.note())));
    }
}
