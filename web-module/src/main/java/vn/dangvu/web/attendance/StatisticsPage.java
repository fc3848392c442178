package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.attendance.MemberFigures;
import vn.dangvu.membership.attendance.NameAttendance;
import vn.dangvu.membership.attendance.ReadAttendance;
import vn.dangvu.membership.attendance.UnitFigures;
import vn.dangvu.membership.roster.Tally;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** attendance/statistics.xhtml: a year by unit, and the names behind it. */
@Named("attendanceStatisticsPage")
@RequestScoped
public class StatisticsPage {
    private static final int YEARS = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ReadAttendance readAttendance;

    @Inject
    private NameAttendance nameAttendance;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private long unit;
    private int year;
    private List<UnitFigures> units;
    private Page<MemberFigures> names;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("unit", "year", "names", "page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/attendance/statistics.xhtml", parameters));
        var scope = access.scope("attendance.read");
        unit = number(
                "unit", scope.mandates().isEmpty() ? 0 : scope.mandates().get(0).unitId());
        year = (int) number("year", clock.today().getYear());
        units = readAttendance.units(scope, unit, year, clock.today());
        if (isNamed()) {
            names = nameAttendance.members(scope, unit, year, clock.today(), isAway(), pager.paging("name"));
            pager.total(names.total(), false);
        }
    }

    private long number(String name, long otherwise) {
        String asked = request.getParameter(name);
        return (name.equals("year") ? asked != null && asked.matches("(19|20|21)\\d\\d") : AskedNumber.in(asked))
                ? Long.parseLong(asked)
                : otherwise;
    }

    /** A branch without units below is told by name; a larger one when it is asked for. */
    public boolean isNamed() {
        return request.getParameter("names") != null
                        && !request.getParameter("names").isBlank()
                || units.stream().allMatch(UnitFigures::itself);
    }

    public boolean isAway() {
        return "away".equals(request.getParameter("names"));
    }

    public Tally getTotal() {
        return units.stream().map(UnitFigures::tally).reduce(new Tally(0, 0, 0, 0), Tally::and);
    }

    public int getMeetings() {
        return units.stream().mapToInt(UnitFigures::meetings).sum();
    }

    public List<UnitFigures> getUnits() {
        return units;
    }

    public List<MemberFigures> getNames() {
        return names == null ? List.of() : names.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public long getUnit() {
        return unit;
    }

    public int getYear() {
        return year;
    }

    public List<Integer> getYears() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(i -> now - i).toList();
    }
}
