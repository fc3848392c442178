package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;

/** The list of tasks of documents as a sheet or on paper: for the standing committee, who is overdue. */
@UseCase("directive.read")
@ApplicationScoped
public class ExportDirectiveTasks {
    /** More than a ward's committee asks for at a time. */
    private static final int MOST = 5000;

    @Inject
    private DirectiveTaskReader reader;

    /**
     * Which list, in which order.
     *
     * @param state one of {@link ListDirectiveTasks#STATES}
     * @param unitId null for every unit of the scope
     */
    public record Asked(String state, Long unitId, LocalDate today, String sort, boolean descending) {}

    public byte[] pdf(Scope scope, Asked asked, ListPaper<DirectiveTaskRow> paper) {
        return file(scope, asked, paper, "pdf").pdf();
    }

    public void excel(Scope scope, Asked asked, ListPaper<DirectiveTaskRow> paper, ListFile.Target target) {
        file(scope, asked, paper, "xlsx").excel(target);
    }

    private ListFile<DirectiveTaskRow> file(
            Scope scope, Asked asked, ListPaper<DirectiveTaskRow> paper, String format) {
        List<DirectiveTaskRow> rows = reader.rows(
                reader.from(scope, asked.state(), asked.unitId(), asked.today()),
                asked.sort(),
                asked.descending(),
                MOST,
                0);
        scope.trail()
                .about(
                        "directive-tasks",
                        asked.unitId(),
                        scope.mandates().get(0).path())
                .asOf(asked.today())
                .detail(format + " " + asked.state() + " count=" + rows.size());
        return new ListFile<>(paper, sink -> rows.forEach(sink));
    }
}
