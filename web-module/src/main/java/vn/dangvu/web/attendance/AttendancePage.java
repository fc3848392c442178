package vn.dangvu.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.attendance.RecordAttendance;
import vn.dangvu.membership.attendance.ShowGrid;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridMeeting;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.membership.roster.Tally;
import vn.dangvu.web.members.Choices;

/** attendance/attendance.xhtml: the year of a branch. */
@Named
@RequestScoped
public class AttendancePage {
    static final String KEEP = "attendance.keep";
    private static final int YEARS = 5;
    private static final int MANY_MONTHS = 3;

    @Inject
    private Access access;

    @Inject
    private ShowGrid showGrid;

    @Inject
    private RecordAttendance recordAttendance;

    @Inject
    private RollTask task;

    @Inject
    private Choices choices;

    @Inject
    private OfficialClock clock;

    private Long unit;
    private int year;
    private Grid grid;
    private final Map<Long, List<CellView>> cells = new HashMap<>();

    /** A column with what it adds up to. */
    public record Column(GridMeeting meeting, Tally tally, long unrecorded) {}

    /** The address names branch and year, and so does the form when it is sent: what of it may be pressed is asked before values are set. */
    @PostConstruct
    void find() {
        unit = number("unit", 18);
        Long asked = number("year", 4);
        year = asked == null ? clock.today().getYear() : asked.intValue();
    }

    private static Long number(String name, int digits) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
        return asked.matches("\\d{1," + digits + "}") ? Long.valueOf(asked) : null;
    }

    /** The branch asked for, or the only one there is. */
    public Long getUnit() {
        if (unit == null && choices.getBranches().size() == 1) {
            unit = Long.valueOf(choices.getBranches().keySet().iterator().next());
        }
        return unit;
    }

    public Grid getGrid() {
        if (grid == null && getUnit() != null) {
            grid = showGrid.ofYear(access.scope("attendance.read"), unit, getYear());
        }
        return grid;
    }

    public boolean isKeeping() {
        return getGrid() != null
                && access.allows(KEEP)
                && access.scope(KEEP).covers(grid.unit().path());
    }

    public List<CellView> cells(GridRow row) {
        return cells.computeIfAbsent(row.memberId(), id -> {
            boolean keeping = isKeeping();
            var views = new ArrayList<CellView>();
            for (int i = 0; i < grid.meetings().size(); i++) {
                views.add(task.view(row, grid.meetings().get(i), row.cells().get(i), keeping));
            }
            return views;
        });
    }

    public List<Column> getColumns() {
        return IntStream.range(0, getGrid().meetings().size())
                .mapToObj(i -> new Column(grid.meetings().get(i), grid.tally(i), grid.unrecorded(i)))
                .toList();
    }

    /** Whose months without a reason the branch committee will want to look at. */
    public List<GridRow> getOftenAway() {
        return getGrid().rows().stream()
                .filter(r -> monthsAway(r).size() >= MANY_MONTHS)
                .toList();
    }

    public List<Integer> monthsAway(GridRow row) {
        return IntStream.range(0, grid.meetings().size())
                .filter(i -> "K".equals(row.cells().get(i).letter()))
                .mapToObj(i -> grid.meetings().get(i).day().getMonthValue())
                .distinct()
                .toList();
    }

    public String save() {
        String back = "/attendance/attendance.xhtml?unit=" + getUnit() + "&year=" + getYear();
        String next = task.save(
                getGrid(), changes -> recordAttendance.ofYear(access.scope(KEEP), unit, getYear(), changes), back);
        grid = null;
        cells.clear();
        return next;
    }

    public Integer getYear() {
        return year;
    }

    public List<Integer> getYears() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(i -> now + 1 - i).toList();
    }
}
