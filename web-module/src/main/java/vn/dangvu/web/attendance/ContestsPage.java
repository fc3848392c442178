package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.attendance.ContestRow;
import vn.dangvu.membership.attendance.ListContests;

/** attendance/contests.xhtml */
@Named("attendanceContestsPage")
@RequestScoped
public class ContestsPage {
    @Inject
    private Access access;

    @Inject
    private ListContests listContests;

    private String state;
    private List<ContestRow> rows;

    public List<ContestRow> getRows() {
        if (rows == null) {
            rows = listContests.of(access.scope("attendance.read"), "all".equals(state));
        }
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
