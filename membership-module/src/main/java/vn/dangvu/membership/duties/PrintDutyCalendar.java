package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.Paper.Align;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;
import vn.dangvu.kernel.paper.PaperPdf;

/** The year of duties on one sheet of A4 for the wall. */
@UseCase(value = "task.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class PrintDutyCalendar {
    private static final int ACROSS = 4;
    private static final double SMALL = 9;
    private static final List<String> REGULAR = List.of("month", "quarter", "half-year");

    @Inject
    private ReadDutyCalendar calendar;

    /** How the sheet is said; the web gives it, in the language of the user. */
    public interface Words {
        String unit();

        String title();

        /** Head of what comes every month, quarter or half-year. */
        String every(String every);

        /** What comes so often, said once above the months. */
        String regular(Occasion occasion);

        String month(int month);

        String day(LocalDate day);

        /** Stands in the month for all that come then every quarter or half-year. */
        String seeAbove(Occasion occasion);

        /** What stands in its month. */
        String line(Occasion occasion);

        String foot();

        boolean shows(Occasion occasion);
    }

    public byte[] pdf(Scope scope, int year, Words words) {
        return PaperPdf.of(paper(calendar.of(scope, year), words));
    }

    static Paper paper(List<Occasion> year, Words words) {
        List<Occasion> shown = year.stream().filter(words::shows).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(text(Align.CENTRE, words.unit(), 11, false));
        blocks.add(text(Align.CENTRE, words.title(), 15, true));
        blocks.add(new Grid(
                List.of(34, 36, 30),
                true,
                0,
                List.of(REGULAR.stream()
                        .map(every -> regular(shown, every, words))
                        .toList())));
        var rows = new ArrayList<List<Cell>>();
        for (int first = 1; first <= 12; first += ACROSS) {
            rows.add(IntStream.range(first, first + ACROSS)
                    .mapToObj(month -> month(shown, month, words))
                    .toList());
        }
        blocks.add(new Grid(List.of(25, 25, 25, 25), true, 0, rows));
        blocks.add(text(Align.LEFT, words.foot(), SMALL, false));
        return new Paper("A4", true, blocks);
    }

    private static Cell regular(List<Occasion> year, String every, Words words) {
        return cell(
                words.every(every),
                year.stream()
                        .filter(o -> o.every().equals(every))
                        .map(words::regular)
                        .distinct());
    }

    /** One paragraph a day: what is due together stands together. */
    private static Cell month(List<Occasion> year, int month, Words words) {
        Map<LocalDate, String> days = year.stream()
                .filter(o -> !o.every().equals("month") && o.due().getMonthValue() == month)
                .collect(Collectors.groupingBy(
                        Occasion::due,
                        TreeMap::new,
                        Collectors.mapping(
                                o -> REGULAR.contains(o.every()) ? words.seeAbove(o) : words.line(o),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new), l -> String.join("; ", l)))));
        return cell(words.month(month), days.entrySet().stream().map(d -> words.day(d.getKey()) + ": " + d.getValue()));
    }

    private static Cell cell(String head, Stream<String> lines) {
        return new Cell(Stream.concat(
                        Stream.of(text(Align.LEFT, head, 11, true)),
                        lines.map(line -> text(Align.LEFT, line, SMALL, false)))
                .toList());
    }

    private static Text text(Align align, String text, double size, boolean bold) {
        return new Text(align, List.of(new Run(text, size, bold, false, false)));
    }
}
