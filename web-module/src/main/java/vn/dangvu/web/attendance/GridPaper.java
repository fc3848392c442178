package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.paper.ListPaper.Column;
import vn.dangvu.membership.roster.AttendanceState;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.membership.roster.Tally;
import vn.dangvu.web.i18n.Texts;

/** The grid of a year on paper: V for present, as branches write it. */
@RequestScoped
public class GridPaper {
    @Inject
    private Texts texts;

    @Inject
    private AttendanceWords words;

    ListPaper<GridRow> of(Grid grid, int year) {
        var columns = new ArrayList<Column<GridRow>>();
        columns.add(new Column<>(texts.get("attendance.col.name"), 26, GridRow::name));
        for (int i = 0; i < grid.meetings().size(); i++) {
            GridMeeting meeting = grid.meetings().get(i);
            int at = i;
            columns.add(new Column<>(heading(meeting), 7, r -> letter(r, at)));
        }
        columns.add(counted("attendance.col.present", Tally::present));
        columns.add(counted("attendance.col.excused", Tally::excused));
        columns.add(counted("attendance.col.unexcused", Tally::unexcused));
        columns.add(new Column<>(
                texts.get("attendance.col.rate"), 8, r -> words.rate(r.tally().rate())));
        return new ListPaper<>(
                grid.unit().name(),
                texts.get("roll.paper.party"),
                texts.of("attendance.paper.title", Integer.toString(year)),
                List.of(
                        texts.of(
                                "attendance.paper.count",
                                grid.rows().size(),
                                grid.meetings().size()),
                        Arrays.stream(AttendanceState.values())
                                .map(s -> onPaper(s.letter()) + " " + words.state(s))
                                .collect(Collectors.joining(" · "))),
                columns);
    }

    private Column<GridRow> counted(String key, ToIntFunction<Tally> count) {
        return new Column<>(texts.get(key), 8, r -> Integer.toString(count.applyAsInt(r.tally())));
    }

    private String heading(GridMeeting meeting) {
        return (words.day(meeting.day()) + " " + words.kind(meeting)).strip();
    }

    private static String letter(GridRow row, int column) {
        return onPaper(row.cells().get(column).letter());
    }

    private static String onPaper(String letter) {
        return letter.equals("C") ? "V" : letter.equals("D") ? "Đ" : letter;
    }
}
