package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.legal.Law;

/** What the caller has to do or to watch on a day, worked out from the register: nothing of it is kept anywhere. */
@UseCase(value = "task.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDuties {
    private static final Comparator<Task> ORDER = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Task::key)
            .thenComparing(t -> t.unit() == null ? "" : t.unit().path());

    @Inject
    private Calendars calendars;

    @Inject
    private Law law;

    @Inject
    private RoleBook roles;

    @Inject
    @Any
    private Instance<Source> sources;

    public Duties of(Scope scope, LocalDate day) {
        var desk = new Desk(scope, roles, law, calendars.inForce(), day);
        List<Task> tasks = sources.stream()
                .flatMap(s -> s.kinds(desk))
                .flatMap(kind -> Crowd.thinned(kind, desk.whole()).stream())
                .sorted(ORDER)
                .toList();
        return new Duties(day, tasks);
    }
}
