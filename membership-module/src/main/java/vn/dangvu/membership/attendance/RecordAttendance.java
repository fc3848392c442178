package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.KeepRoll;
import vn.dangvu.membership.roster.KeepRoll.Outcome;
import vn.dangvu.membership.roster.RollTable;

/** The secretary writes down who was there. */
@UseCase("attendance.keep")
@ApplicationScoped
public class RecordAttendance {
    @Inject
    private GridReader reader;

    @Inject
    private KeepRoll roll;

    public Outcome ofYear(Scope scope, long unitId, int year, List<Change> changes) {
        return save(scope, changes, () -> reader.ofYear(scope, unitId, year));
    }

    public Outcome ofMeeting(Scope scope, long meetingId, List<Change> changes) {
        return save(scope, changes, () -> reader.ofMeeting(scope, meetingId));
    }

    /** Whoever is not written down yet was there, or owes nothing as the register says. */
    public Outcome restPresent(Scope scope, long meetingId, List<Change> changes) {
        Grid grid = reader.ofMeeting(scope, meetingId);
        return save(scope, KeepRoll.withTheRest(grid, changes), () -> reader.ofMeeting(scope, meetingId));
    }

    private Outcome save(Scope scope, List<Change> changes, Supplier<Grid> read) {
        Grid grid = read.get();
        scope.trail().about("attendance", grid.unit().id(), grid.unit().path());
        return roll.save(scope, RollTable.MEETINGS, grid, changes, read);
    }
}
