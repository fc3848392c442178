package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;

/** The duties that come back with the calendar, for a whole year and every role. They name nobody. Two statements. */
@UseCase(value = "task.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadDutyCalendar {
    private static final Comparator<Occasion> ORDER =
            Comparator.comparing(Occasion::due).thenComparing(Occasion::key);

    @Inject
    private Law law;

    @Inject
    private Calendars calendars;

    public List<Occasion> of(Scope scope, int year) {
        Stream<Occasion> yearly = CalendarDuty.all().stream()
                .flatMap(duty -> duty.in(year).stream().map(due -> occasion(scope, duty, due)));
        return Stream.concat(yearly, badges(scope, year)).sorted(ORDER).toList();
    }

    private Occasion occasion(Scope scope, CalendarDuty duty, LocalDate due) {
        return new Occasion(
                "year-" + duty.key(),
                due.minusDays(duty.ahead()),
                due,
                duty.every(),
                duty.who().code(),
                acts(scope, duty.who()),
                duty.citation(law.asOf(due)));
    }

    /** The days of the Party badge, and the last day for their papers where a committee has set one. */
    private Stream<Occasion> badges(Scope scope, int year) {
        String path = scope.mandates().isEmpty() ? "/" : scope.mandates().get(0).path();
        LawOn rules = law.asOf(LocalDate.of(year, 12, 31), path);
        OfficialCalendar calendar = calendars.inForce();
        boolean mine = acts(scope, Actor.OFFICE);
        List<LocalDate> days = rules.find("badge.batches").stream()
                .flatMap(v -> ((List<?>) v.value()).stream())
                .flatMap(text -> IntStream.of(year, year + 1)
                        .mapToObj(y -> MonthDay.parse("--" + text).atYear(y)))
                .toList();
        Stream<Occasion> awards = days.stream()
                .map(day -> new Occasion(
                        "badge-day", day.minusDays(7), day, "year", "office", mine, rules.citation("badge.batches")));
        Stream<Occasion> papers = rules.find("badge.dossier.before").stream().flatMap(v -> days.stream()
                .map(day -> BadgesOfTheBatch.before(day, (Integer) v.value(), calendar))
                .map(last ->
                        new Occasion("badge-papers", last.minusDays(14), last, "year", "office", mine, v.citation())));
        return Stream.concat(awards, papers).filter(o -> o.due().getYear() == year);
    }

    private static boolean acts(Scope scope, Actor actor) {
        return scope.mandates().stream().anyMatch(m -> actor.is(m.role()));
    }
}
