package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/**
 * Closes the figures of a period: what was counted is kept as it was signed and sent. Later entries and corrections change the
 * register and every report asked afterwards, never these numbers.
 */
@UseCase("statistics.close")
@ApplicationScoped
public class CloseFigures {
    @Inject
    private Sql sql;

    @Inject
    private Counting counting;

    @Inject
    private OfficialClock clock;

    /** @return the number of the closing */
    public long close(Scope scope, long unitId, LocalDate from, LocalDate to, String note) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        Report report = counting.count(scope, new Question(unitId, from, to, now));
        long id = insert(scope, report, now, note);
        lines(report)
                .forEach((figure, amount) -> sql.update(Clause.of(
                        "insert into membership.closed_figure (closing_id, part, line, col, label, amount) values (?, ?, ?, ?, ?, ?)",
                        id,
                        figure.part(),
                        figure.line(),
                        figure.column(),
                        text(report.units().get(figure.line())),
                        amount)));
        scope.trail().asOf(to).detail("from " + from + " total " + report.flow(Figure.TOTAL, Figure.CLOSING));
        return id;
    }

    private long insert(Scope scope, Report report, Instant now, String note) {
        long unitId = report.question().unitId();
        long id = sql.first(
                        Clause.of(
                                "insert into membership.closed_figures (unit_id, path, first_day, last_day, known_on, closed_by, note, hash)"
                                        + " select id, path, ?, ?, ?, ?, ?, ? from membership.unit where id = ? returning id",
                                report.question().from(),
                                report.question().to(),
                                now,
                                scope.actor(),
                                text(note),
                                hash(report),
                                unitId),
                        row -> row.getLong(1))
                .orElseThrow();
        String path = sql.first(
                        Clause.of("select path from membership.unit where id = ?", unitId), row -> row.getString(1))
                .orElseThrow();
        scope.trail().about("closed-figures", id, path);
        return id;
    }

    /** The figures in a fixed order, so that the same numbers always have the same hash. */
    private static Map<Figure, BigDecimal> lines(Report report) {
        var lines = new TreeMap<Figure, BigDecimal>(Comparator.comparing(Figure::toString));
        report.amounts().forEach((figure, amount) -> lines.put(figure, BigDecimal.valueOf(amount)));
        if (report.averageAge() != null) {
            lines.put(AVERAGE, report.averageAge());
        }
        return lines;
    }

    static final Figure AVERAGE = new Figure("age", "average", Figure.ALL);

    private static byte[] hash(Report report) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((report.question() + "\n" + lines(report)).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object text(String value) {
        return value == null ? new Sql.Null(Types.VARCHAR) : value;
    }
}
