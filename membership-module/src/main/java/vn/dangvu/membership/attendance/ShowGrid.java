package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.roster.Grid;

/** The attendance of a branch in a year, or at one meeting. Five statements. */
@UseCase(value = "attendance.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowGrid {
    @Inject
    private GridReader reader;

    public Grid ofYear(Scope scope, long unitId, int year) {
        return reader.ofYear(scope, unitId, year);
    }

    public Grid ofMeeting(Scope scope, long meetingId) {
        return reader.ofMeeting(scope, meetingId);
    }
}
