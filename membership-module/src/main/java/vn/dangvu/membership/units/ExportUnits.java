package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Exactly the list of units on the page, whole, as a sheet or on paper. */
@UseCase("export.list")
@ApplicationScoped
public class ExportUnits {
    private static final int FETCH = 500;

    @Inject
    private Sql sql;

    public void excel(
            Scope scope,
            UnitFilter filter,
            String sort,
            boolean descending,
            ListPaper<UnitLine> paper,
            ListFile.Target target) {
        ListFile<UnitLine> file = file(scope, filter, sort, descending, paper);
        file.excel(target);
        recorded(scope, filter, "xlsx", file.count());
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] pdf(Scope scope, UnitFilter filter, String sort, boolean descending, ListPaper<UnitLine> paper) {
        ListFile<UnitLine> file = file(scope, filter, sort, descending, paper);
        byte[] pdf = file.pdf();
        recorded(scope, filter, "pdf", file.count());
        return pdf;
    }

    private ListFile<UnitLine> file(
            Scope scope, UnitFilter filter, String sort, boolean descending, ListPaper<UnitLine> paper) {
        Clause query = UnitLines.all(scope, filter, sort, descending);
        return new ListFile<>(paper, row -> sql.each(query, FETCH, UnitLines::read, row));
    }

    private static void recorded(Scope scope, UnitFilter filter, String format, int count) {
        String path =
                scope.mandates().isEmpty() ? null : scope.mandates().get(0).path();
        scope.trail()
                .about("unit-list", null, path)
                .asOf(filter.on())
                .detail((format + " count=" + count + " " + filter.described()).strip());
    }
}
