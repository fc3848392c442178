package vn.dangvu.membership.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MeetingHeld;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.MeetingHeld.Presence;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.KeepRoll;
import vn.dangvu.membership.roster.RollTable;
import vn.dangvu.membership.roster.Roster;

/**
 * The minutes say who was there: the roll says the same. An entry that says as much already stays, so does one about another branch; what stood before
 * a change is kept.
 */
@ApplicationScoped
class TakeFromMinutes {
    private static final String BY_MINUTES = "Ghi trong biên bản";

    @Inject
    private Sql sql;

    @Inject
    private Roster roster;

    @Inject
    private KeepRoll roll;

    private record Written(AttendanceState state, int version) {}

    void held(@Observes MeetingHeld held) {
        boolean ofAll = sql.first(
                        Clause.of(
                                "select 1 from membership.meeting where id = ? and kind <> 'committee'",
                                held.meetingId()),
                        row -> true)
                .isPresent();
        if (!ofAll) {
            return;
        }
        Map<Long, Written> written = written(held.meetingId());
        Map<Long, AttendanceState> free = free(held);
        var changes = new ArrayList<Change>();
        held.roll().forEach((member, presence) -> {
            Written stood = written.get(member);
            AttendanceState state = state(presence.how(), free.get(member));
            if (stood == null || !asGood(stood.state, state)) {
                int version = stood == null ? 0 : stood.version;
                changes.add(new Change(held.meetingId(), member, version, state, note(presence, state)));
            }
        });
        roll.told(RollTable.MEETINGS, held.unitId(), changes, held.recordedBy());
    }

    private static AttendanceState state(How how, AttendanceState free) {
        return switch (how) {
            case PRESENT -> AttendanceState.PRESENT;
            case EXCUSED -> AttendanceState.EXCUSED;
            case UNEXCUSED -> AttendanceState.UNEXCUSED;
            case FREE -> free == null ? AttendanceState.EXEMPT : free;
        };
    }

    private static boolean asGood(AttendanceState stood, AttendanceState told) {
        return stood == told || stood == AttendanceState.VISITING || !stood.owed() && !told.owed();
    }

    private static String note(Presence presence, AttendanceState state) {
        boolean said = presence.reason() != null && !presence.reason().isBlank();
        return !state.needsNote() ? null : said ? presence.reason() : BY_MINUTES;
    }

    private Map<Long, Written> written(long meeting) {
        var written = new HashMap<Long, Written>();
        sql.list(
                Clause.of("select member_id, state, version from membership.attendance where meeting_id = ?", meeting),
                row -> written.put(
                        row.getLong("member_id"),
                        new Written(AttendanceState.of(row.getString("state")), row.getInt("version"))));
        return written;
    }

    private Map<Long, AttendanceState> free(MeetingHeld held) {
        var free = new HashMap<Long, AttendanceState>();
        roster.told(held.unitId(), held.heldOn())
                .forEach(p -> AttendanceState.proposed(p.belonging()).ifPresent(s -> free.put(p.member(), s)));
        return free;
    }
}
