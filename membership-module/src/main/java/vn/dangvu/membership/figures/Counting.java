package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roll.Movement;

/** Counts. A person moving inside the unit is no increase of the unit; it is one of the part that received the person. */
@ApplicationScoped
class Counting {
    @Inject
    private Sql sql;

    @Inject
    private Flow flow;

    @Inject
    private Divisions divisions;

    private record Place(String path, String name) {}

    Report count(Scope scope, Question question) {
        Place place = place(scope, question.unitId());
        var amounts = new HashMap<Figure, Long>();
        Map<String, String> units = flow.count(scope, question, amounts);
        BigDecimal average = divisions.count(scope, question, amounts);
        Report report = new Report(question, place.name(), units, amounts, average);
        Stream.concat(units.keySet().stream(), Stream.of(Figure.TOTAL)).forEach(line -> {
            put(amounts, line, Movement.INCREASE, report.increase(line));
            put(amounts, line, Movement.DECREASE, report.decrease(line));
        });
        return report;
    }

    private static void put(Map<Figure, Long> amounts, String line, String column, long amount) {
        if (amount > 0) {
            amounts.put(new Figure(Figure.FLOW, line, column), amount);
        }
    }

    private Place place(Scope scope, long unitId) {
        Place place = sql.first(
                        Clause.of("select path, name from membership.unit where id = ?", unitId),
                        row -> new Place(row.getString(1), row.getString(2)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(place.path());
        return place;
    }
}
