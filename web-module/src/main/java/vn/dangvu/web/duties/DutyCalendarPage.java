package vn.dangvu.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Occasion;
import vn.dangvu.membership.duties.ReadDutyCalendar;
import vn.dangvu.web.i18n.Texts;

/** duties/calendar.xhtml: what the year brings, month by month, or one month as a calendar; for one role or all. */
@Named
@RequestScoped
public class DutyCalendarPage {
    private static final List<String> WHO = List.of("all", "mine", "branch", "office", "approver");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ReadDutyCalendar readCalendar;

    @Inject
    private OfficialClock clock;

    @Inject
    private Texts texts;

    private List<Occasion> year;

    /** A month of the year view. */
    public record Month(int number, List<Occasion> occasions) {}

    /** A day of the month view; {@code inside} the month. */
    public record Day(LocalDate date, boolean inside, boolean today, List<Occasion> occasions) {}

    static boolean shows(Occasion occasion, String who) {
        return who.equals("all")
                || (who.equals("mine") ? occasion.mine() : occasion.who().equals(who));
    }

    public int getYear() {
        String asked = request.getParameter("year");
        return asked != null && asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : clock.today().getYear();
    }

    /** 0 for the whole year. */
    public int getMonth() {
        String asked = request.getParameter("month");
        return asked != null && asked.matches("[1-9]|1[0-2]") ? Integer.parseInt(asked) : 0;
    }

    public YearMonth getShown() {
        return YearMonth.of(getYear(), Math.max(1, getMonth()));
    }

    /** The caller's own without an answer, when there is any. */
    public String getWho() {
        String asked = request.getParameter("who");
        if (asked != null && WHO.contains(asked)) {
            return asked;
        }
        return whole().stream().anyMatch(Occasion::mine) ? "mine" : "all";
    }

    private List<Occasion> whole() {
        if (year == null) {
            year = readCalendar.of(access.scope("task.read"), getYear());
        }
        return year;
    }

    public List<Occasion> getOccasions() {
        String who = getWho();
        return whole().stream().filter(o -> shows(o, who)).toList();
    }

    public List<Month> getMonths() {
        List<Occasion> shown = getOccasions();
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> new Month(
                        m,
                        shown.stream().filter(o -> o.due().getMonthValue() == m).toList()))
                .toList();
    }

    public List<Occasion> getOfMonth() {
        return getMonths().get(getShown().getMonthValue() - 1).occasions();
    }

    /** Weeks from Monday. */
    public List<List<Day>> getWeeks() {
        List<Occasion> shown = getOfMonth();
        var weeks = new ArrayList<List<Day>>();
        LocalDate first = getShown().atDay(1);
        for (LocalDate week = first.minusDays(first.getDayOfWeek().getValue() - 1L);
                !week.isAfter(getShown().atEndOfMonth());
                week = week.plusDays(7)) {
            weeks.add(week.datesUntil(week.plusDays(7))
                    .map(day -> new Day(
                            day,
                            YearMonth.from(day).equals(getShown()),
                            day.equals(clock.today()),
                            shown.stream().filter(o -> o.due().equals(day)).toList()))
                    .toList());
        }
        return weeks;
    }

    public Map<String, String> getRoles() {
        return texts.words("duties.calendar.show", WHO);
    }

    /** The same view with another year, month (0 for the year) or role. */
    public String address(int otherYear, int month) {
        return "/duties/calendar.xhtml?year=" + otherYear + (month == 0 ? "" : "&month=" + month) + "&who=" + getWho();
    }

    public String step(int months) {
        YearMonth other = getShown().plusMonths(months);
        return address(other.getYear(), other.getMonthValue());
    }

    public int getThisMonth() {
        return getYear() == clock.today().getYear() ? clock.today().getMonthValue() : 1;
    }
}
