package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.sheet.RowSink;
import vn.dangvu.kernel.sheet.SheetRow;
import vn.dangvu.kernel.sheet.TableFile;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.intake.paper.LayoutFinder;
import vn.dangvu.membership.intake.paper.SheetLayout;

/** Takes a file, keeps it as it came and recognises its sheets. Nothing is written to the register. */
@UseCase("member.import")
@ApplicationScoped
public class UploadFile {
    @Inject
    private Sql sql;

    @Inject
    private SessionStore sessions;

    @Inject
    private OfficialClock clock;

    /** Looks at the first rows of each sheet and counts the others. */
    private static final class Glance implements RowSink {
        private final LayoutFinder finder = new LayoutFinder();
        private final List<SheetLayout> layouts = new ArrayList<>();
        private final List<SheetRow> head = new ArrayList<>();
        private int position = -1;
        private String name;
        private boolean hidden;
        private int rows;

        @Override
        public void sheet(int at, String called, boolean concealed) {
            finish();
            position = at;
            name = called;
            hidden = concealed;
        }

        @Override
        public void row(SheetRow row) {
            rows++;
            if (head.size() < LayoutFinder.ROWS_LOOKED_AT) {
                head.add(row);
            }
        }

        void finish() {
            if (position >= 0 && !head.isEmpty()) {
                layouts.add(finder.find(position, name, hidden, List.copyOf(head)));
            }
            head.clear();
        }
    }

    /**
     * @param fileName as the browser calls it: shown, never trusted
     * @return the id of the session
     * @throws vn.dangvu.kernel.sheet.FileRefused with the reason
     */
    public long upload(Scope scope, String fileName, byte[] content) {
        TableFile file = TableFile.of(content);
        var glance = new Glance();
        file.read(glance);
        glance.finish();
        if (glance.layouts.stream().noneMatch(SheetLayout::readable)) {
            throw new ImportRefused("intake.no-list");
        }
        MandateInForce mandate = scope.mandates().get(0);
        long id = add(scope, mandate, fileName, content, file, glance.rows);
        ImportSession session = sessions.session(scope, id);
        sessions.addSheets(
                session,
                glance.layouts.stream()
                        .map(l -> sessions.remembered(session.unitId(), l)
                                .map(l::with)
                                .orElse(l))
                        .toList(),
                sessions.branches(session.path()));
        scope.trail().about("import", id, session.path()).detail(session.fileName());
        return id;
    }

    private long add(Scope scope, MandateInForce mandate, String name, byte[] content, TableFile file, int rows) {
        long id = sql.first(
                        Clause.of(
                                """
                                insert into membership.import_session (unit_id, path, file_name, file_size, file_hash, state, as_of,
                                    warnings, rows_read, uploaded_by, uploaded_by_name)
                                values (?, ?, ?, ?, encode(sha256(?), 'hex'), 'uploaded', ?, ?, ?, ?, ?) returning id""",
                                mandate.unitId(),
                                mandate.path(),
                                shown(name),
                                content.length,
                                content,
                                clock.today(),
                                file.warnings().toArray(String[]::new),
                                rows,
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
        sql.update(Clause.of(
                "insert into membership.import_file (session_id, path, content) values (?, ?, ?)",
                id,
                mandate.path(),
                content));
        return id;
    }

    /** Without folders, not longer than a line. */
    private static String shown(String name) {
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "?" : last.substring(0, Math.min(last.length(), 120));
    }
}
