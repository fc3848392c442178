package vn.dangvu.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BiFunction;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.attendance.RecordAttendance;
import vn.dangvu.membership.attendance.ShowGrid;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.membership.roster.KeepRoll.Outcome;
import vn.dangvu.web.list.AskedNumber;

/** attendance/meeting-attendance.xhtml: one meeting, with large buttons, for the hand. */
@Named
@RequestScoped
public class MeetingAttendancePage implements RollPage {
    @Inject
    private Access access;

    @Inject
    private ShowGrid showGrid;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private RollTask task;

    private long id;
    private Grid grid;

    @PostConstruct
    void find() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        id = AskedNumber.orZero(asked);
    }

    @Override
    public Grid getGrid() {
        if (grid == null) {
            grid = showGrid.ofMeeting(access.scope("attendance.read"), id);
        }
        return grid;
    }

    @Override
    public boolean isKeeping() {
        return access.allows(AttendancePage.KEEP)
                && access.scope(AttendancePage.KEEP).covers(getGrid().unit().path());
    }

    @Override
    public List<CellView> cells(GridRow row) {
        GridMeeting meeting = getGrid().meetings().get(0);
        return List.of(task.view(row, meeting, row.cells().get(0), isKeeping()));
    }

    @Override
    public String save() {
        return saved((scope, changes) -> recordAttendance.ofMeeting(scope, id, changes));
    }

    @Override
    public String saveRest() {
        return saved((scope, changes) -> recordAttendance.restPresent(scope, id, changes));
    }

    private String saved(BiFunction<Scope, List<Change>, Outcome> keep) {
        String next = task.save(
                getGrid(),
                changes -> keep.apply(access.scope(AttendancePage.KEEP), changes),
                "/attendance/meeting-attendance.xhtml?id=" + id);
        grid = null;
        return next;
    }

    public long getId() {
        return id;
    }
}
