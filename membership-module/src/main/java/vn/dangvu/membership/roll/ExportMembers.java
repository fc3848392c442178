package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Exactly the list on the page, whole: streamed as a sheet, or set on paper. What left the house, under which conditions and how
 * many people, is in the audit chain.
 */
@UseCase("export.list")
@ApplicationScoped
public class ExportMembers {
    private static final int FETCH = 500;

    @Inject
    private Sql sql;

    @Inject
    private FilterUnits units;

    /** @return the number of people */
    public int excel(
            Scope scope,
            MemberFilter filter,
            String sort,
            boolean descending,
            ListPaper<MemberRow> paper,
            ListFile.Target target) {
        ListFile<MemberRow> file = file(scope, filter, sort, descending, paper);
        file.excel(target);
        recorded(scope, filter, "xlsx", file.count());
        return file.count();
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] pdf(Scope scope, MemberFilter filter, String sort, boolean descending, ListPaper<MemberRow> paper) {
        ListFile<MemberRow> file = file(scope, filter, sort, descending, paper);
        byte[] pdf = file.pdf();
        recorded(scope, filter, "pdf", file.count());
        return pdf;
    }

    private ListFile<MemberRow> file(
            Scope scope, MemberFilter filter, String sort, boolean descending, ListPaper<MemberRow> paper) {
        units.mustCover(scope, filter);
        Clause query = new RollQuery(scope, filter).all(MemberSort.of(sort), descending);
        return new ListFile<>(paper, row -> sql.each(query, FETCH, RollQuery::read, row));
    }

    private static void recorded(Scope scope, MemberFilter filter, String format, int count) {
        String path =
                scope.mandates().isEmpty() ? null : scope.mandates().get(0).path();
        scope.trail()
                .about("member-list", null, path)
                .asOf(filter.asOf().date())
                .detail(format + " count=" + count + " " + filter.described());
    }
}
