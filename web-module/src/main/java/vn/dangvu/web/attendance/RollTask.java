package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.roster.Cell;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.membership.roster.KeepRoll.Conflict;
import vn.dangvu.membership.roster.KeepRoll.Outcome;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** What the button of a grid leads to: saved, or refused with everything typed still there, or what others wrote beside what was wanted. */
@Named
@RequestScoped
public class RollTask {
    @Inject
    private AttendanceWords words;

    @Inject
    private Notices notices;

    private RollForm refused;
    private List<Conflict> conflicts = List.of();

    /**
     * @param shown the grid as it stands
     * @param back where it goes on
     * @return where to go, null to stay
     */
    public String save(Grid shown, Function<List<Change>, Outcome> keep, String back) {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var form = new RollForm(sent, shown);
        if (!form.unreadable().isEmpty()) {
            refused = form;
            notices.problem("attendance.unreadable", words.letters(form.unreadable()));
            return null;
        }
        try {
            Outcome outcome = keep.apply(form.changes());
            return after(outcome, back);
        } catch (OperationRefused e) {
            refused = form;
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
            return null;
        }
    }

    private String after(Outcome outcome, String back) {
        if (outcome.conflicts().isEmpty()) {
            notices.done(outcome.saved() == 0 ? "attendance.nothing-changed" : "attendance.saved", outcome.saved());
            return Redirect.to(back);
        }
        conflicts = outcome.conflicts();
        if (outcome.saved() > 0) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_INFO, words.said("attendance.saved", outcome.saved()), ""));
        }
        notices.problem("attendance.conflict", conflicts.size());
        return null;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** How a cell stands on the page: with what was typed when that could not be taken. */
    public CellView view(GridRow row, GridMeeting meeting, Cell cell, boolean keeping) {
        String typed = refused == null ? null : refused.typed(meeting.id(), row.memberId());
        String note = refused == null ? null : refused.note(meeting.id(), row.memberId());
        return new CellView(
                RollForm.name(cell, row.memberId()),
                meeting.id() + "-" + row.memberId(),
                typed == null ? cell.letter() : typed,
                cell.proposed() == null ? "" : cell.proposed().letter(),
                note == null ? cell.note() : note,
                words.cell(row, meeting),
                words.told(cell),
                cell.contested(),
                keeping && meeting.open() && cell.belongs(),
                cell.belongs());
    }
}
