package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.sheet.RowSink;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.kernel.sheet.TableFile;
import vn.dangvu.membership.intake.paper.RowSorter;

/**
 * Reads the file by the chosen mapping and finds every problem of every row. What was mended or confirmed before stays with
 * its row. {@link #begin} is quick; {@link #run} may take a minute for a large file and belongs into the background.
 */
@UseCase(value = "member.import", seconds = ImportWork.LONGEST_SECONDS)
@ApplicationScoped
public class CheckRows {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private RowStore rows;

    @Inject
    private Examiner examiner;

    @Inject
    private WorkAtHand work;

    public void begin(Scope scope, long id) {
        work.mustBeFree(sessions.session(scope, id));
        sessions.take(
                scope, id, SessionState.MAPPED, SessionState.CHECKING, SessionState.CHECKED, SessionState.COMMITTED);
        sessions.begin(id, SessionState.CHECKING);
    }

    public void run(Scope scope, long id) {
        int total = sessions.session(scope, id).rowsRead();
        work.take(id, total);
        ImportSession session = sessions.take(scope, id, SessionState.CHECKING);
        Map<String, StoredRow> before = said(id);
        rows.clear(id);
        var reading = new Reading(examiner.desk(scope, session), before, committed(id));
        TableFile.of(sessions.content(id)).read(reading);
        reading.flush();
        reading.sorters.forEach((sheet, sorter) -> sessions.counted(id, sheet, sorter));
        if (total >= ImportWork.LARGE) {
            sql.list(Clause.of("select membership.take_stock_of_list()"), row -> true);
        }
        rows.pair(session);
        sessions.state(id, session.committedAt() == null ? SessionState.CHECKED : SessionState.COMMITTED);
    }

    /** Nothing was kept: says why and lets the check be begun again. */
    public void failed(Scope scope, long id, String reason) {
        ImportSession session = sessions.take(scope, id, SessionState.CHECKING);
        sessions.state(id, session.committedAt() == null ? SessionState.MAPPED : SessionState.COMMITTED, reason);
    }

    /** Rows about which somebody has said something. */
    private Map<String, StoredRow> said(long id) {
        var said = new HashMap<String, StoredRow>();
        sql.each(
                Clause.of(
                        "select " + StoredRow.COLUMNS
                                + " from membership.import_row where session_id = ? and state <> 'committed'"
                                + " and (mended <> '{}' or confirmed <> '{}' or taken <> '{}' or aside_reason is not null)",
                        id),
                500,
                StoredRow::read,
                row -> said.put(place(row.row()), row));
        return said;
    }

    private java.util.Set<String> committed(long id) {
        return new java.util.HashSet<>(sql.list(
                Clause.of(
                        "select sheet || ':' || row_number from membership.import_row where session_id = ? and state = 'committed'",
                        id),
                row -> row.getString(1)));
    }

    private static String place(SheetRow row) {
        return row.sheet() + ":" + row.number();
    }

    private final class Reading implements RowSink {
        private final Examiner.Desk desk;
        private final Map<String, StoredRow> before;
        private final java.util.Set<String> committed;
        private final Map<Integer, RowSorter> sorters = new HashMap<>();
        private final List<StoredRow> batch = new ArrayList<>();
        private int done;

        private Reading(Examiner.Desk desk, Map<String, StoredRow> before, java.util.Set<String> committed) {
            this.desk = desk;
            this.before = before;
            this.committed = committed;
        }

        @Override
        public void sheet(int position, String name, boolean hidden) {
            ImportSheet sheet = desk.sheets().get(position);
            if (sheet != null && sheet.included()) {
                sorters.put(position, new RowSorter(sheet.layout()));
            }
        }

        @Override
        public void row(SheetRow row) {
            RowSorter sorter = sorters.get(row.sheet());
            if (sorter != null && sorter.person(row) && !committed.contains(place(row))) {
                StoredRow said = before.get(place(row));
                batch.add(
                        said == null
                                ? StoredRow.fresh(row)
                                : new StoredRow(
                                        row, said.mended(), said.confirmed(), said.taken(), said.asideReason()));
                if (batch.size() == RowStore.BATCH) {
                    flush();
                }
            }
        }

        private void flush() {
            rows.write(desk.session(), examiner.examine(desk, batch));
            done += batch.size();
            work.say(desk.session().id(), done, desk.session().rowsRead());
            batch.clear();
        }
    }
}
