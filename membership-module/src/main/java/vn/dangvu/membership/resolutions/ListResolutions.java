package vn.dangvu.membership.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.UnitTree;

/** The book of resolutions of the scope's units; the resolutions of one meeting; one of them whole. */
@UseCase(value = "meeting.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListResolutions {
    private static final int MOST = 50;

    @Inject
    private ReadResolutions resolutions;

    @Inject
    private UnitTree units;

    /**
     * @param unitId null for all of the scope
     * @param year null for all
     * @throws vn.dangvu.kernel.access.AccessRefused for a unit outside the scope
     */
    public Page<ResolutionRow> page(Scope scope, Long unitId, Integer year, Paging paging) {
        Clause which = Clause.of("true");
        if (unitId != null) {
            units.covered(scope, unitId);
            which = which.and(Clause.of("r.unit_id = ?", unitId));
        }
        return resolutions.page(scope, year == null ? which : which.and(Clause.of("r.year = ?", year)), paging);
    }

    public List<ResolutionRow> ofMeeting(Scope scope, long meetingId) {
        return resolutions
                .page(scope, Clause.of("r.meeting_id = ?", meetingId), new Paging(0, MOST, "number", false))
                .rows();
    }

    public ResolutionFile open(Scope scope, long id) {
        return resolutions.one(scope, id);
    }
}
