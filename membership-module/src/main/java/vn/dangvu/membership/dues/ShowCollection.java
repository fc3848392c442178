package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.UnitTree;

/** The fee of a branch through a year: everybody who stood in its list at any time of it, guests too. Three statements. */
@UseCase(value = "dues.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowCollection {
    @Inject
    private UnitTree units;

    @Inject
    private DuesReader reader;

    @Inject
    private MemberMonths member;

    public record Grid(UnitTree.Place unit, int year, List<DuesYear> rows) {
        /** What was due or paid in a month by all of them. */
        public long due(int month) {
            return rows.stream()
                    .map(r -> r.cells().get(month - 1))
                    .filter(c -> c.due() != null && c.state() != Cell.State.ELSEWHERE)
                    .mapToLong(Cell::due)
                    .sum();
        }

        public long paid(int month) {
            return rows.stream().mapToLong(r -> r.cells().get(month - 1).paid()).sum();
        }

        public long rest(int month) {
            return rows.stream()
                    .filter(r -> r.cells().get(month - 1).rest() > 0)
                    .count();
        }

        public long undeclared() {
            return rows.stream()
                    .filter(r -> r.cells().stream().anyMatch(c -> c.state() == Cell.State.UNDECLARED))
                    .count();
        }

        public long owed() {
            return rows.stream().mapToLong(DuesYear::owed).sum();
        }
    }

    public Grid of(Scope scope, long unitId, int year) {
        UnitTree.Place unit = units.covered(scope, unitId);
        return new Grid(
                unit,
                year,
                reader.read(
                        Clause.of("d.unit_id = ? and", unitId).then(scope.within("d.path")),
                        YearMonth.of(year, 1),
                        YearMonth.of(year, 12)));
    }

    /** One member of the branch, for the form of a payment. */
    public DuesYear member(Scope scope, long unitId, long memberId, YearMonth from, YearMonth until) {
        return member.read(scope, unitId, memberId, from, until);
    }
}
