package vn.dangvu.admission.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Paging;

/** Exactly the list behind a figure, whole, as a sheet or on paper. */
@UseCase("export.list")
@ApplicationScoped
public class ExportAdmitted {
    private static final int AT_ONCE = 200;

    @Inject
    private FigureNames names;

    public void excel(
            Scope scope, Question question, Figure figure, ListPaper<FigureRow> paper, ListFile.Target target) {
        ListFile<FigureRow> file = file(scope, question, figure, paper);
        file.excel(target);
        recorded(scope, question, figure, "xlsx", file.count());
    }

    /** @throws IllegalArgumentException when the list is too long for paper */
    public byte[] pdf(Scope scope, Question question, Figure figure, ListPaper<FigureRow> paper) {
        ListFile<FigureRow> file = file(scope, question, figure, paper);
        byte[] pdf = file.pdf();
        recorded(scope, question, figure, "pdf", file.count());
        return pdf;
    }

    /** The first rows are read before a file begins: whoever is refused gets no half of one. */
    private ListFile<FigureRow> file(Scope scope, Question question, Figure figure, ListPaper<FigureRow> paper) {
        List<FigureRow> first = rows(scope, question, figure, 0);
        return new ListFile<>(paper, (Consumer<FigureRow> sink) -> {
            List<FigureRow> rows = first;
            for (int at = AT_ONCE; !rows.isEmpty(); at += AT_ONCE) {
                rows.forEach(sink);
                rows = rows.size() < AT_ONCE ? List.of() : rows(scope, question, figure, at);
            }
        });
    }

    private List<FigureRow> rows(Scope scope, Question question, Figure figure, int at) {
        return names.page(scope, question, figure, new Paging(at, AT_ONCE, "name", false))
                .rows();
    }

    private static void recorded(Scope scope, Question question, Figure figure, String format, int count) {
        String path =
                scope.mandates().isEmpty() ? null : scope.mandates().get(0).path();
        scope.trail()
                .about("admission-figure", null, path)
                .asOf(question.to())
                .detail(format + " count=" + count + " " + figure + " unit=" + question.unitId() + " from="
                        + question.from());
    }
}
