package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.UseCase.Record;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Figures that were closed, as they were closed, and what the register says of the same period today. */
@UseCase(value = "statistics.read", record = Record.QUIET)
@ApplicationScoped
public class ReadClosings {
    @Inject
    private Sql sql;

    @Inject
    private Counting counting;

    public record Closing(
            long id,
            long unitId,
            String unit,
            LocalDate from,
            LocalDate to,
            Instant knownOn,
            String note,
            long members) {
        public Question question() {
            return new Question(unitId, from, to, knownOn);
        }
    }

    /** A number that a later entry or correction has changed. */
    public record Difference(Figure figure, long closed, long today) {}

    public List<Closing> of(Scope scope, long unitId) {
        return sql.list(
                closings(scope)
                        .and(Clause.of("c.unit_id = ?", unitId))
                        .then("order by c.last_day desc, c.id desc limit 100"),
                row -> closing(row));
    }

    public Report read(Scope scope, long id) {
        Closing closing = one(scope, id);
        Map<String, String> units = new LinkedHashMap<>();
        Map<Figure, Long> amounts = new HashMap<>();
        BigDecimal[] average = new BigDecimal[1];
        sql.each(
                Clause.of(
                        "select part, line, col, label, amount from membership.closed_figure where closing_id = ?"
                                + " order by label collate \"vi-x-icu\" nulls first, line",
                        id),
                0,
                row -> {
                    var figure = new Figure(row.getString("part"), row.getString("line"), row.getString("col"));
                    if (figure.equals(CloseFigures.AVERAGE)) {
                        average[0] = row.getBigDecimal("amount");
                    } else {
                        amounts.put(figure, row.getLong("amount"));
                    }
                    if (figure.part().equals(Figure.FLOW) && !figure.line().equals(Figure.TOTAL)) {
                        units.put(figure.line(), row.getString("label"));
                    }
                    return figure;
                },
                ignored -> {});
        return new Report(closing.question(), closing.unit(), units, amounts, average[0]);
    }

    /** What would be counted for the same period with all that is known now, where it differs. */
    public List<Difference> since(Scope scope, long id) {
        Report closed = read(scope, id);
        Question asked = closed.question();
        Report today = counting.count(scope, new Question(asked.unitId(), asked.from(), asked.to(), null));
        return Stream.concat(closed.amounts().keySet().stream(), today.amounts().keySet().stream())
                .distinct()
                .map(f -> new Difference(
                        f, closed.amounts().getOrDefault(f, 0L), today.amounts().getOrDefault(f, 0L)))
                .filter(d -> d.closed() != d.today())
                .sorted(Comparator.comparing(d -> Objects.toString(d.figure())))
                .toList();
    }

    private Closing one(Scope scope, long id) {
        return sql.first(closings(scope).and(Clause.of("c.id = ?", id)), row -> closing(row))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static Clause closings(Scope scope) {
        return Clause.of(
                        "select c.*, u.name as unit_name, (select f.amount from membership.closed_figure f where f.closing_id = c.id"
                                + " and f.part = 'all' and f.line = 'all' and f.col = 'all') as members"
                                + " from membership.closed_figures c join membership.unit u on u.id = c.unit_id where")
                .then(scope.within("u.path"));
    }

    private static Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                Sql.date(row, "first_day"),
                Sql.date(row, "last_day"),
                Sql.instant(row, "known_on"),
                row.getString("note"),
                row.getLong("members"));
    }
}
