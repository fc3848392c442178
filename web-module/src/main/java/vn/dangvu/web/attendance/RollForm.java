package vn.dangvu.web.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Cell;
import vn.dangvu.membership.roster.Change;
import vn.dangvu.membership.roster.Grid;

/**
 * What was typed into a grid. A field says in its name what it is about and what stood in it: {@code c-meeting-member-version-letter}; the note beside
 * it is {@code n-meeting-member}. After somebody else was faster {@code x-meeting-member-version} says whose entry is to stand.
 */
final class RollForm {
    private static final Pattern FIELD = Pattern.compile("c-(\\d{1,18})-(\\d{1,18})-(\\d{1,9})-([A-Z_])");
    private static final Pattern CHOICE = Pattern.compile("x-(\\d{1,18})-(\\d{1,18})-(\\d{1,9})");
    static final String THEIRS = "theirs";

    private final Map<String, String> sent;
    private final Map<String, String> typed = new HashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    RollForm(Map<String, String> sent, Grid grid) {
        this.sent = sent;
        sent.forEach((name, value) -> read(name, value, grid));
    }

    List<Change> changes() {
        return changes;
    }

    /** Letters that mean nothing, as they were typed. */
    List<String> unreadable() {
        return unreadable;
    }

    /** What was typed for a member at a meeting, null when nothing was. */
    String typed(long meeting, long member) {
        return typed.get(meeting + "-" + member);
    }

    String note(long meeting, long member) {
        return sent.get("n-" + meeting + "-" + member);
    }

    static String name(Cell cell, long member) {
        return "c-" + cell.meetingId() + "-" + member + "-" + cell.version() + "-"
                + (cell.state() == null ? "_" : cell.letter());
    }

    private void read(String name, String value, Grid grid) {
        Matcher choice = CHOICE.matcher(name);
        if (choice.matches() && !THEIRS.equals(value)) {
            AttendanceState.typed(value).ifPresent(state -> change(choice, state));
        }
        Matcher field = FIELD.matcher(name);
        if (field.matches()) {
            typed.put(field.group(1) + "-" + field.group(2), value);
            field(field, value.strip(), grid);
        }
    }

    private void field(Matcher field, String value, Grid grid) {
        String stood = field.group(4).equals("_") ? "" : field.group(4);
        Optional<AttendanceState> state = AttendanceState.typed(value);
        if (state.isEmpty()) {
            if (!value.isEmpty() || !stood.isEmpty()) {
                unreadable.add(value);
            }
        } else if (!state.get().letter().equals(stood) || noteChanged(field, state.get(), grid)) {
            change(field, state.get());
        }
    }

    private boolean noteChanged(Matcher field, AttendanceState state, Grid grid) {
        long meeting = Long.parseLong(field.group(1));
        long member = Long.parseLong(field.group(2));
        String note = note(meeting, member);
        return note != null
                && state.needsNote()
                && !Objects.equals(
                        note.strip(), grid.cell(meeting, member).map(Cell::note).orElse(""));
    }

    private void change(Matcher about, AttendanceState state) {
        long meeting = Long.parseLong(about.group(1));
        long member = Long.parseLong(about.group(2));
        changes.add(new Change(
                meeting,
                member,
                Integer.parseInt(about.group(3)),
                state,
                state.needsNote() ? note(meeting, member) : null));
    }
}
