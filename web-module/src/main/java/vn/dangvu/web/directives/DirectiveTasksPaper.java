package vn.dangvu.web.directives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.membership.directives.DirectiveTaskRow;
import vn.dangvu.membership.directives.ExportDirectiveTasks.Asked;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.members.Choices;
import vn.dangvu.web.shell.Shell;

/** The list of tasks of documents on paper: which list the address asks for, and its words. */
@RequestScoped
public class DirectiveTasksPaper {
    @Inject
    private HttpServletRequest request;

    @Inject
    private DirectiveTasksPage page;

    @Inject
    private Choices choices;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Shell shell;

    Asked asked() {
        return new Asked(
                page.getState(),
                page.unit(),
                page.getToday(),
                request.getParameter("sort"),
                "true".equals(request.getParameter("desc")));
    }

    ListPaper<DirectiveTaskRow> paper(Asked asked) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("directives.state") + ": " + texts.get("directives.tasks.state." + asked.state()) + " · "
                + texts.get("roll.as-of") + " " + formats.date(asked.today()));
        if (asked.unitId() != null) {
            lines.add(choices.getBranches().getOrDefault(asked.unitId().toString(), ""));
        }
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.get(asked.state().equals("late") ? "directives.tasks.paper.late" : "directives.tasks.title"),
                lines,
                List.of(
                        column("admission.branch", 22, DirectiveTaskRow::unit),
                        column("directives.document", 34, t -> t.symbol() + " " + t.title()),
                        column("directives.demand", 34, DirectiveTaskRow::text),
                        column("directives.due", 12, t -> formats.date(t.dueOn())),
                        column("directives.tasks.days-late", 10, t -> late(t, asked)),
                        column("directives.state", 20, this::state)));
    }

    private static String late(DirectiveTaskRow task, Asked asked) {
        return task.late(asked.today()) ? Long.toString(ChronoUnit.DAYS.between(task.dueOn(), asked.today())) : "";
    }

    /** What the unit has reported; that it is late is said by its own column. */
    private String state(DirectiveTaskRow task) {
        String said = texts.get("directives.job." + task.state());
        return task.doneOn() == null ? said : said + ". " + texts.of("directives.done-on", formats.date(task.doneOn()));
    }

    private ListPaper.Column<DirectiveTaskRow> column(String key, int width, Function<DirectiveTaskRow, String> value) {
        return new ListPaper.Column<>(texts.get(key), width, value);
    }
}
