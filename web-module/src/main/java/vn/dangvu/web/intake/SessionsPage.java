package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.intake.SessionState;
import vn.dangvu.membership.intake.ShowSession;

/** intake/sessions.xhtml */
@Named
@RequestScoped
public class SessionsPage {
    private static final int SIZE = 20;

    @Inject
    private Access access;

    @Inject
    private ShowSession show;

    private int page = 1;
    private Page<ShowSession.Line> lines;

    public Page<ShowSession.Line> getLines() {
        if (lines == null) {
            lines = show.list(access.scope("member.import"), (Math.max(page, 1) - 1) * SIZE, SIZE);
        }
        return lines;
    }

    /** Where one goes on with it. */
    public String next(ShowSession.Line line) {
        String at = "?session=" + line.session().id();
        return switch (line.session().state()) {
            case UPLOADED, MAPPED -> "/intake/columns.xhtml" + at;
            case CHECKING, CHECKED -> "/intake/problems.xhtml" + at;
            case COMMITTED -> line.open() > 0 ? "/intake/problems.xhtml" + at : "/intake/result.xhtml" + at;
            case COMMITTING, TAKEN_BACK -> "/intake/result.xhtml" + at;
        };
    }

    /** Look of the state: finished, in the middle, laid aside. */
    public String mark(SessionState state) {
        return switch (state) {
            case COMMITTED -> "done";
            case TAKEN_BACK -> "blocked";
            case COMMITTING, CHECKING -> "soon";
            default -> "info";
        };
    }

    public int getPages() {
        return (int) ((getLines().total() + SIZE - 1) / SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
