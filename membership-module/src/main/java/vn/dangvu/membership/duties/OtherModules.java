package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.BranchDuties;
import vn.dangvu.membership.duties.Task.Place;

/** The duties of branches that other modules find. */
@ApplicationScoped
class OtherModules implements Source {
    @Inject
    @Any
    private Instance<BranchDuties> modules;

    @Override
    public List<Task> tasks(Desk desk) {
        return kinds(desk).flatMap(List::stream).toList();
    }

    @Override
    public Stream<List<Task>> kinds(Desk desk) {
        var asked = new BranchDuties.Desk() {
            @Override
            public LocalDate day() {
                return desk.day;
            }

            @Override
            public LocalDate horizon() {
                return desk.horizon();
            }

            @Override
            public long account() {
                return desk.account();
            }

            @Override
            public Long self() {
                return desk.self();
            }

            @Override
            public Clause within(String permission, String path) {
                return desk.where(permission).within(path);
            }
        };
        return modules.stream()
                .map(module ->
                        module.on(asked).stream().map(duty -> task(desk, duty)).toList());
    }

    private static Task task(Desk desk, BranchDuties.Duty duty) {
        return desk.dated(
                duty.key(),
                new Place(duty.unitId(), duty.path(), duty.unitName()),
                duty.link(),
                duty.due(),
                duty.citation(),
                Actor.of(duty.actor()),
                Stream.concat(Stream.of((Object) duty.unitName()), duty.values().stream())
                        .toArray());
    }
}
