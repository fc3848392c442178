package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridRow;

/** The grid of a branch and year as it stands on the page, as a sheet or on paper. */
@UseCase("export.list")
@ApplicationScoped
public class ExportAttendance {
    @Inject
    private GridReader reader;

    /** @param paper the words around the grid, once it is known */
    public int excel(
            Scope scope, long unitId, int year, Function<Grid, ListPaper<GridRow>> paper, ListFile.Target target) {
        ListFile<GridRow> file = file(scope, unitId, year, paper, "xlsx");
        file.excel(target);
        return file.count();
    }

    public byte[] pdf(Scope scope, long unitId, int year, Function<Grid, ListPaper<GridRow>> paper) {
        return file(scope, unitId, year, paper, "pdf").pdf();
    }

    private ListFile<GridRow> file(
            Scope scope, long unitId, int year, Function<Grid, ListPaper<GridRow>> paper, String format) {
        Grid grid = reader.ofYear(scope, unitId, year);
        scope.trail()
                .about("attendance", unitId, grid.unit().path())
                .detail(format + " year=" + year + " count=" + grid.rows().size());
        return new ListFile<>(paper.apply(grid), row -> grid.rows().forEach(row));
    }
}
