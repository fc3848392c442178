package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.legal.MeetingChecks;
import vn.dangvu.membership.legal.MeetingYear;

/** The plan of a branch for a year, with proposals by the rules of each month. */
@UseCase(value = "meeting.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowYearPlan {
    private static final int MOST = 200;
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    @Inject
    private ListMeetings list;

    @Inject
    private UnitTree units;

    @Inject
    private Law law;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    public YearPlan of(Scope scope, long unitId, int year) {
        UnitTree.Place unit = units.covered(scope, unitId);
        List<MeetingRow> there = list.page(
                        scope, new MeetingFilter(unitId, year, "", ""), new Paging(0, MOST, "day", false))
                .rows();
        LawOn rules = law.asOf(rulesOf(LocalDate.of(year, 12, 31)), unit.path());
        MeetingYear shape = shape(year, there);
        boolean branch = unit.type().endsWith("branch");
        return new YearPlan(
                year,
                unit.name(),
                there,
                branch ? proposals(shape, unit.path(), place(there)) : List.of(),
                branch ? MeetingChecks.year(shape, rules) : List.of(),
                rules.find("meeting.day-of-month").map(v -> v.citation()).orElse(null));
    }

    /** Rules of days that are far ahead are those of today. */
    private LocalDate rulesOf(LocalDate day) {
        LocalDate today = clock.today();
        return day.isAfter(today) && day.getYear() > today.getYear() + 1 ? today : day;
    }

    private static MeetingYear shape(int year, List<MeetingRow> there) {
        List<MeetingRow> stand =
                there.stream().filter(m -> !m.state().equals("off")).toList();
        Set<Integer> months = stand.stream()
                .filter(m -> m.kind().equals("monthly"))
                .map(m -> m.on().getMonthValue())
                .collect(Collectors.toSet());
        return new MeetingYear(
                year,
                months,
                stand.stream()
                        .filter(m ->
                                m.kind().equals("thematic") || m.kind().equals("monthly") && !Said.nothing(m.topic()))
                        .collect(Collectors.groupingBy(m -> quarter(m.on()), Collectors.summingInt(m -> 1))));
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static String place(List<MeetingRow> there) {
        return there.stream()
                .filter(m -> m.place() != null)
                .reduce((a, b) -> b)
                .map(MeetingRow::place)
                .orElse(null);
    }

    private List<PlannedMeeting> proposals(MeetingYear shape, String path, String place) {
        OfficialCalendar calendar = calendars.inForce();
        YearMonth now = YearMonth.from(clock.today());
        var proposed = new ArrayList<PlannedMeeting>();
        LawOn rules = law.asOf(rulesOf(LocalDate.of(shape.year(), 12, 31)), path);
        IntStream.rangeClosed(1, 12)
                .filter(m -> !shape.months().contains(m))
                .mapToObj(m -> YearMonth.of(shape.year(), m))
                .filter(m -> !m.isBefore(now))
                .forEach(m -> proposed.add(regular(CommonDay.of(m, rules, calendar), rules, place)));
        IntStream.rangeClosed(1, 4)
                .filter(q -> shape.thematic().getOrDefault(q, 0) == 0)
                .mapToObj(q -> YearMonth.of(shape.year(), 3 * q))
                .filter(m -> !m.isBefore(now))
                .forEach(m -> proposed.add(new PlannedMeeting(
                        MeetingKind.THEMATIC, CommonDay.of(m, rules, calendar), EVENING, null, place, null)));
        return proposed;
    }

    private static PlannedMeeting regular(LocalDate day, LawOn rules, String place) {
        Integer minutes =
                rules.find("meeting.min-minutes").map(v -> (Integer) v.value()).orElse(null);
        return new PlannedMeeting(MeetingKind.MONTHLY, day, EVENING, minutes, place, null);
    }
}
