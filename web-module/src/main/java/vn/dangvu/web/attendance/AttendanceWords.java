package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Cell;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** Attendance in words: states, rates, findings. */
@Named
@RequestScoped
public class AttendanceWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    /** In the order of the keys 1 to 7. */
    public List<AttendanceState> getStates() {
        return Arrays.asList(AttendanceState.values());
    }

    /** The three of every meeting. */
    public List<AttendanceState> getMainStates() {
        return getStates().subList(0, 3);
    }

    public List<AttendanceState> getOtherStates() {
        return getStates().subList(3, getStates().size());
    }

    /** Code and words, for a field. */
    public Map<String, String> getChoices() {
        return texts.words(
                "attendance.state",
                Arrays.stream(AttendanceState.values())
                        .map(AttendanceState::code)
                        .toList());
    }

    public String state(AttendanceState state) {
        return state == null ? texts.get("attendance.state.none") : texts.get("attendance.state." + state.code());
    }

    /** Tenths of a percent as they are written: 91,6 %. */
    public String rate(Integer tenths) {
        if (tenths == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(tenths / 10.0) + "%";
    }

    public String count(int number) {
        return number == 0 ? "–" : Integer.toString(number);
    }

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    String said(String key, Object... values) {
        return texts.of(key, values);
    }

    String letters(List<String> typed) {
        return typed.stream()
                .map(t -> t.isBlank() ? texts.get("attendance.blank") : t)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Object said(Object value) {
        return value instanceof LocalDate day ? formats.date(day) : value;
    }

    /** Tháng 3, and what is special about the meeting. */
    public String kind(GridMeeting meeting) {
        return switch (meeting.kind()) {
            case "monthly" -> "";
            default -> texts.get("attendance.kind.short." + meeting.kind());
        };
    }

    public String day(LocalDate day) {
        return formats.date(day).substring(0, 5);
    }

    String cell(GridRow row, GridMeeting meeting) {
        return row.name() + ", " + formats.date(meeting.day());
    }

    /** Who wrote an entry and when; empty when nobody did. */
    String told(Cell cell) {
        return cell.recordedAt() == null
                ? ""
                : texts.of(
                        "attendance.told",
                        cell.recorder() == null ? "–" : cell.recorder(),
                        formats.moment(cell.recordedAt()));
    }
}
