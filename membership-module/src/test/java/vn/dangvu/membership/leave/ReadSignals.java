package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.MovementSignals;

/** Asks every room for its signals, as the review of signals will. */
@UseCase(value = "leave.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadSignals {
    @Inject
    @Any
    private Instance<MovementSignals> rooms;

    public List<MovementSignals.Signal> on(Scope scope, LocalDate day) {
        return rooms.stream().flatMap(room -> room.on(scope, day).stream()).toList();
    }
}
