package vn.dangvu.admission.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.Freshen;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The figures of admission of a unit in a period. Six statements, however many people there are. */
@UseCase(value = "dossier.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadAdmissionFigures {
    @Inject
    private Sql sql;

    @Inject
    private Laps laps;

    @Inject
    private Waiting waiting;

    @Inject
    private Freshen freshen;

    @Inject
    private OfficialClock clock;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a unit outside the scope */
    public Report read(Scope scope, Question question) {
        Place place = Place.of(sql, scope, question, clock.today());
        freshen.within(scope);
        return new Report(
                question,
                place.name(),
                people(scope, place, question),
                times(laps.ended(scope, place, question)),
                waiting.steps(scope, place, clock.today()),
                clock.today());
    }

    private Map<Figure, Long> people(Scope scope, Place place, Question question) {
        var people = new HashMap<Figure, Long>();
        sql.each(
                Clause.of("select p.who, v.part, v.line, count(*) as n from")
                        .then(Crowds.people(scope, place, question, Crowd.values()))
                        .then("cross join lateral " + Crowds.classes()
                                + " where v.line is not null group by p.who, v.part, v.line"),
                0,
                row -> Map.entry(
                        new Figure(row.getString("who"), row.getString("part"), row.getString("line")),
                        row.getLong("n")),
                e -> people.put(e.getKey(), e.getValue()));
        people.keySet().removeIf(f -> Figure.of(f.toString()).isEmpty());
        return people;
    }

    private static List<Report.Time> times(List<FigureRow> rows) {
        return Arrays.stream(Lap.values())
                .map(lap -> time(
                        lap,
                        rows.stream().filter(r -> r.step().equals(lap.code())).toList()))
                .filter(t -> t.count() > 0)
                .toList();
    }

    private static Report.Time time(Lap lap, List<FigureRow> rows) {
        int[] lengths = rows.stream().mapToInt(FigureRow::length).sorted().toArray();
        int n = lengths.length;
        return new Report.Time(
                lap,
                n,
                n == 0 ? 0 : (lengths[(n - 1) / 2] + lengths[n / 2]) / 2.0,
                n == 0 ? 0 : lengths[n - 1],
                (int) rows.stream().filter(r -> r.late(r.on())).count(),
                (int) rows.stream().filter(r -> r.due() != null).count());
    }
}
