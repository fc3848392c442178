package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.admission.figures.Crowd;
import vn.dangvu.admission.figures.Figure;
import vn.dangvu.admission.figures.Part;
import vn.dangvu.admission.figures.ReadAdmissionFigures;
import vn.dangvu.admission.figures.Report;
import vn.dangvu.kernel.access.Access;

/** admission/figures.xhtml */
@Named
@RequestScoped
public class AdmissionFiguresPage {
    @Inject
    private Access access;

    @Inject
    private ReadAdmissionFigures readAdmissionFigures;

    @Inject
    private AdmissionPeriod period;

    @Inject
    private AdmissionFigureWords words;

    private Report report;
    private final Map<Part, Chart> charts = new EnumMap<>(Part.class);

    /**
     * A division as bars with their values beside them.
     *
     * @param complete the classes add up to the whole
     */
    public record Chart(String title, List<Bar> bars, boolean complete, long whole, String all) {}

    /** @param width of 100 for the longest bar */
    public record Bar(String label, String names, long n, long width, boolean rest) {}

    public Report getReport() {
        if (report == null) {
            report = readAdmissionFigures.read(access.scope("dossier.read"), period.question());
        }
        return report;
    }

    public long all(String crowd) {
        return getReport().all(Crowd.valueOf(crowd));
    }

    public long n(String crowd, String part, String line) {
        return getReport().people(Crowd.valueOf(crowd), Part.valueOf(part), line);
    }

    public List<Chart> getLeft() {
        return charts(Crowd.ADMITTED, Part.SEX, Part.AGE, Part.MINORITY, Part.ETHNICITY, Part.YOUTH);
    }

    public List<Chart> getRight() {
        return charts(
                Crowd.ADMITTED,
                Part.GENERAL_LEVEL,
                Part.SCHOOLED,
                Part.PROFESSIONAL_LEVEL,
                Part.OCCUPATION_CLASS,
                Part.AGAIN);
    }

    public List<Chart> getEnded() {
        return charts(Crowd.ENDED, Part.ENDED);
    }

    public List<Chart> getLater() {
        return charts(Crowd.LATER, Part.FATE, Part.RATED, Part.REWARDED, Part.DISCIPLINED);
    }

    private List<Chart> charts(Crowd crowd, Part... parts) {
        return Stream.of(parts)
                .map(part -> charts.computeIfAbsent(part, p -> chart(crowd, p)))
                .toList();
    }

    /** Classes nobody is in are left out. */
    private Chart chart(Crowd crowd, Part part) {
        List<String> lines = part.lines().stream()
                .filter(l -> getReport().people(crowd, part, l) > 0)
                .toList();
        long longest = lines.stream()
                .mapToLong(l -> getReport().people(crowd, part, l))
                .max()
                .orElse(1);
        return new Chart(
                words.part(part),
                lines.stream()
                        .map(l -> {
                            long n = getReport().people(crowd, part, l);
                            return new Bar(
                                    words.line(part, l),
                                    link(Figure.of(crowd, part, l)),
                                    n,
                                    Math.max(1, Math.round(100.0 * n / longest)),
                                    l.equals(Part.REST));
                        })
                        .toList(),
                getReport().complete(crowd, part),
                getReport().all(crowd),
                words.all(crowd));
    }

    /** The list behind a figure, by its text: admitted/sex/F. */
    public String names(String figure) {
        return Figure.of(figure).map(this::link).orElse("");
    }

    private String link(Figure figure) {
        return period.address("/admission/figure-names.xhtml", Map.of("figure", figure.toString()))
                .toString();
    }
}
