package vn.dangvu.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.CalendarDay;
import vn.dangvu.kernel.calendar.DayProposal;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.calendar.ProposeDayOff;
import vn.dangvu.kernel.calendar.ReadCalendar;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Texts;

/** settings/calendar.xhtml */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ReadCalendar readCalendar;

    @Inject
    private ProposeDayOff proposeDayOff;

    @Inject
    private OfficialClock clock;

    @Inject
    private Texts texts;

    @Inject
    private Settled settled;

    private String asked;
    private transient OfficialCalendar calendar;
    private transient List<ReadCalendar.Proposed> proposals;
    private LocalDate day;
    private String kind;
    private String name;
    private String source;

    private OfficialCalendar calendar() {
        if (calendar == null) {
            Scope scope = access.scope("settings.read");
            calendar = readCalendar.inForce(scope);
            proposals = readCalendar.proposals(scope, getYear());
        }
        return calendar;
    }

    public int getYear() {
        return asked != null && asked.matches("(19|20|21)\\d\\d")
                ? Integer.parseInt(asked)
                : clock.today().getYear();
    }

    public boolean isCovered() {
        return getYear() >= calendar().coveredFrom().getYear()
                && getYear() <= calendar().coveredTo().getYear();
    }

    public List<YearMonthGrid> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> YearMonthGrid.of(YearMonth.of(getYear(), m), calendar()))
                .toList();
    }

    public List<CalendarDay> getDays() {
        return calendar().between(LocalDate.of(getYear(), 1, 1), LocalDate.of(getYear(), 12, 31));
    }

    public int getWorkingDays() {
        return calendar().workingDays(LocalDate.of(getYear() - 1, 12, 31), LocalDate.of(getYear(), 12, 31));
    }

    public List<ReadCalendar.Proposed> getProposals() {
        calendar();
        return proposals;
    }

    public boolean isMayPropose() {
        return access.allows("settings.propose");
    }

    public Map<String, String> getKinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (CalendarDay.Kind each : CalendarDay.Kind.values()) {
            kinds.put(each.name(), texts.get("calendar.kind." + each.code()));
        }
        return kinds;
    }

    public String propose() {
        var wish = new DayProposal(day, CalendarDay.Kind.valueOf(kind), name, source, Mark.LOCAL);
        return settled.after(
                () -> proposeDayOff.propose(access.scope("settings.propose"), wish),
                "law.proposed",
                Redirect.to("/settings/calendar.xhtml?year=" + day.getYear()));
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
