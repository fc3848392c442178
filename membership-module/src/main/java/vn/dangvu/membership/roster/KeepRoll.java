package vn.dangvu.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * Saves what somebody has filled in, inside an operation of a room. What another has changed since is not written over: it comes back beside what was
 * wanted, and the rest is saved.
 */
@ApplicationScoped
public class KeepRoll {
    @Inject
    private RollWriter writer;

    /** @param theirs what stands there now */
    public record Conflict(Change wanted, GridRow member, GridMeeting meeting, Cell theirs) {}

    /** @param saved how many entries are as wanted now */
    public record Outcome(int saved, List<Conflict> conflicts) {}

    /**
     * @param before what the caller may fill in
     * @param now reads it again, after somebody else was faster
     * @throws OperationRefused with every entry that cannot be as it is; nothing is saved then
     */
    public Outcome save(Scope scope, RollTable table, Grid before, List<Change> changes, Supplier<Grid> now) {
        scope.mustCover(before.unit().path());
        OperationRefused.ifBlocked(changes.stream()
                .map(c -> wrong(scope, before, c))
                .filter(Objects::nonNull)
                .toList());
        if (changes.isEmpty()) {
            return new Outcome(0, List.of());
        }
        Set<RollWriter.Key> written = writer.write(table, before.unit().id(), changes, scope.actor());
        List<Change> lost = changes.stream()
                .filter(c -> !written.contains(RollWriter.Key.of(c)))
                .toList();
        List<Conflict> conflicts = lost.isEmpty() ? List.of() : conflicts(scope, now.get(), lost);
        scope.trail().detail("entries " + (changes.size() - conflicts.size()) + " conflicts " + conflicts.size());
        return new Outcome(changes.size() - conflicts.size(), conflicts);
    }

    /** What another operation says in its own transaction; what somebody has changed meanwhile stays. @return how many were written */
    public int told(RollTable table, long unit, List<Change> changes, long actor) {
        return changes.isEmpty() ? 0 : writer.write(table, unit, changes, actor).size();
    }

    /** With those of one column who are not written down yet: there, or owing nothing as the register says. */
    public static List<Change> withTheRest(Grid grid, List<Change> changes) {
        var all = new ArrayList<>(changes);
        for (GridRow row : grid.rows()) {
            Cell cell = row.cells().get(0);
            boolean said = changes.stream().anyMatch(c -> c.memberId() == row.memberId());
            if (cell.belongs() && cell.state() == null && !said) {
                AttendanceState state = cell.proposed() == null ? AttendanceState.PRESENT : cell.proposed();
                all.add(new Change(cell.meetingId(), row.memberId(), 0, state, null));
            }
        }
        return all;
    }

    private static Finding wrong(Scope scope, Grid grid, Change change) {
        GridMeeting meeting = meeting(scope, grid, change);
        GridRow row = row(scope, grid, change);
        if (!meeting.open()) {
            return Finding.error("attendance.not-yet", null, row.name(), meeting.day());
        }
        if (!grid.cell(meeting.id(), row.memberId()).map(Cell::belongs).orElse(false)) {
            return Finding.error("attendance.not-here", null, row.name(), meeting.day());
        }
        return missing(change, row, meeting);
    }

    private static Finding missing(Change change, GridRow row, GridMeeting meeting) {
        return change.state().needsNote() && change.note() == null
                ? Finding.error("attendance.no-note." + change.state().code(), null, row.name(), meeting.day())
                : null;
    }

    /** What somebody else wrote just the same is no conflict. */
    private static List<Conflict> conflicts(Scope scope, Grid now, List<Change> lost) {
        var conflicts = new ArrayList<Conflict>();
        for (Change change : lost) {
            GridRow row = row(scope, now, change);
            Cell theirs = now.cell(change.meetingId(), change.memberId()).orElseThrow();
            if (theirs.state() != change.state() || !Objects.equals(theirs.note(), change.note())) {
                conflicts.add(new Conflict(change, row, meeting(scope, now, change), theirs));
            }
        }
        return conflicts;
    }

    private static GridMeeting meeting(Scope scope, Grid grid, Change change) {
        return grid.meetings().stream()
                .filter(m -> m.id() == change.meetingId())
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static GridRow row(Scope scope, Grid grid, Change change) {
        return grid.rows().stream()
                .filter(r -> r.memberId() == change.memberId())
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }
}
