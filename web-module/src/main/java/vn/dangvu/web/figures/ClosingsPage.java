package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.figures.CloseFigures;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.figures.ReadClosings;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Notices;

/** figures/closings.xhtml */
@Named
@RequestScoped
public class ClosingsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ReadClosings readClosings;

    @Inject
    private ReadFigures readFigures;

    @Inject
    private CloseFigures closeFigures;

    @Inject
    private Period period;

    @Inject
    private Notices notices;

    private String note;
    private Report report;
    private List<ReadClosings.Closing> closings;
    private List<ReadClosings.Difference> differences;

    public Report getReport() {
        if (report == null) {
            report = getChosen() == null
                    ? readFigures.read(access.scope("statistics.read"), period.question())
                    : readClosings.read(access.scope("statistics.read"), getChosen());
        }
        return report;
    }

    public List<ReadClosings.Closing> getClosings() {
        if (closings == null) {
            closings = readClosings.of(access.scope("statistics.read"), period.getUnit());
        }
        return closings;
    }

    /** The closing that is compared with what is known today. */
    public Long getChosen() {
        String id = request.getParameter("id");
        return AskedNumber.orNull(id);
    }

    public List<ReadClosings.Difference> getDifferences() {
        if (differences == null) {
            differences = readClosings.since(access.scope("statistics.read"), getChosen());
        }
        return differences;
    }

    public boolean isClosable() {
        return getChosen() == null && access.allows("statistics.close");
    }

    public String close() {
        Question question = period.question();
        closeFigures.close(access.scope("statistics.close"), question.unitId(), question.from(), question.to(), note);
        notices.done("figures.closings.done");
        return Redirect.to("/figures/closings.xhtml?unit=" + question.unitId());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
