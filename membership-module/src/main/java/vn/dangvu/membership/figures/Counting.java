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

    private record Place(String path, String name, Stood opening, Stood closing) {}

    Report count(Scope scope, Question question) {
        Place place = place(scope, question);
        var amounts = new HashMap<Figure, Long>();
        Flow.Parts parts = flow.count(scope, question, place.opening(), place.closing(), amounts);
        BigDecimal average = divisions.count(scope, question, place.closing(), parts.admitted(), amounts);
        Map<String, String> units = parts.names();
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

    private Place place(Scope scope, Question question) {
        Place place = sql.first(
                        Clause.of(
                                """
                                select u.path, u.name, s.* from membership.unit u cross join lateral (
                                    select array_agg(w.unit_id) filter (where d.opening) opening_units,
                                        array_agg(w.child) filter (where d.opening) opening_parts,
                                        array_agg(w.unit_id) filter (where d.closing) closing_units,
                                        array_agg(w.child) filter (where d.closing) closing_parts
                                    from membership.stood_under(u.id, ?::timestamptz) w cross join lateral (
                                        select w.from_day <= ? and w.to_day > ? opening, w.from_day <= ? and w.to_day > ? closing) d
                                ) s where u.id = ?""",
                                Crowds.known(question.closing()),
                                question.opening().date(),
                                question.opening().date(),
                                question.closing().date(),
                                question.closing().date(),
                                question.unitId()),
                        row -> new Place(
                                row.getString("path"),
                                row.getString("name"),
                                Stood.read(row, "opening"),
                                Stood.read(row, "closing")))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.mustCover(place.path());
        return place;
    }
}
