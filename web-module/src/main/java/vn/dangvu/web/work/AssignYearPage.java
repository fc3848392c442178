package vn.dangvu.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.work.AssignYear;
import vn.dangvu.membership.work.Given;
import vn.dangvu.membership.work.ShowHands;
import vn.dangvu.web.meetings.MeetingChoices;
import vn.dangvu.web.shell.Doing;

/** work/assign-year.xhtml: the whole branch on one page, a row for each member. */
@Named
@ViewScoped
public class AssignYearPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ShowHands showHands;

    @Inject
    private AssignYear assignYear;

    @Inject
    private MeetingChoices choices;

    @Inject
    private WorkTask work;

    @Inject
    private OfficialClock clock;

    private Long unit;
    private int year;
    private String resolution;
    private LocalDate on;
    private List<YearLine> lines;
    private LinkedHashMap<String, String> followers;

    public void load() {
        long of = Doing.number("unit");
        unit = choices.unit(of == 0 ? "" : Long.toString(of));
        int asked = (int) Doing.number("year");
        year = asked < 1930 || asked > 2200 ? clock.today().getYear() : asked;
        lines = List.of();
        followers = new LinkedHashMap<>();
        if (unit != null) {
            LocalDate day = LocalDate.of(year, 1, 31).isAfter(clock.today()) ? clock.today() : latest();
            List<ShowHands.Line> all = showHands.lines(access.scope("work.read"), unit, year, day);
            lines = all.stream().map(l -> new YearLine(l, year)).toList();
            all.stream()
                    .filter(ShowHands.Line::leading)
                    .forEach(l -> followers.put(Long.toString(l.memberId()), l.name()));
        }
    }

    /** Of a year that is over, whoever was there at its end. */
    private LocalDate latest() {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(clock.today()) ? clock.today() : end;
    }

    public String save() {
        return work.run(
                "assigned",
                "/work/assign-year.xhtml?unit=" + unit + "&year=" + year,
                () -> assignYear.assign(access.scope("work.keep"), unit, year, resolution, on, given()));
    }

    private List<Given> given() {
        return lines.stream().filter(YearLine::isFilled).map(YearLine::given).toList();
    }

    public long getMissing() {
        return lines.stream().filter(l -> !l.isThere()).count();
    }

    public List<YearLine> getLines() {
        return lines;
    }

    public Map<String, String> getFollowers() {
        return followers;
    }

    public Long getUnit() {
        return unit;
    }

    public int getYear() {
        return year;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
