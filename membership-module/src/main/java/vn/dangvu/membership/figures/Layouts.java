package vn.dangvu.membership.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Spans of years and layouts of the official tables, read from {@code META-INF/dangvu/figures.yaml}. */
public final class Layouts {

    /**
     * @param each the part of the breakdown that gives one line per class, or null
     * @param rest show those of no class
     * @param unlessZero left out of the table when nothing was counted
     */
    public record Line(
            String mark, String vi, String en, List<Figure> value, String each, boolean rest, boolean unlessZero) {
        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : vi;
        }

        /** The breakdown of {@code each}, of those present or of those admitted. */
        public Breakdown breakdown() {
            return Breakdown.of(new Figure(each, "", "").plainPart()).orElseThrow();
        }
    }

    /** @param women a column for women instead of the comparison with the year before */
    public record Table(String code, String vi, String en, boolean women, List<Line> lines) {
        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : vi;
        }
    }

    private static final Layouts SHIPPED = new Layouts();

    private final Map<String, List<String>> bands;
    private final List<Table> tables;

    @SuppressWarnings("unchecked")
    private Layouts() {
        try (InputStream in = Layouts.class.getResourceAsStream("/META-INF/dangvu/figures.yaml")) {
            var file = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            bands = (Map<String, List<String>>) file.get("bands");
            tables = ((List<Map<String, Object>>) file.get("tables"))
                    .stream().map(Layouts::table).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Layouts shipped() {
        return SHIPPED;
    }

    List<String> bands(String part) {
        return bands.get(part);
    }

    public List<Table> tables() {
        return tables;
    }

    @SuppressWarnings("unchecked")
    private static Table table(Map<String, Object> t) {
        return new Table(
                (String) t.get("code"),
                (String) t.get("vi"),
                (String) t.get("en"),
                Boolean.TRUE.equals(t.get("women")),
                ((List<Map<String, Object>>) t.get("lines"))
                        .stream().map(Layouts::line).toList());
    }

    @SuppressWarnings("unchecked")
    private static Line line(Map<String, Object> l) {
        return new Line(
                (String) l.get("mark"),
                (String) l.get("vi"),
                (String) l.get("en"),
                ((List<String>) l.getOrDefault("value", List.of()))
                        .stream().map(Figure::of).toList(),
                (String) l.get("each"),
                !Boolean.FALSE.equals(l.get("rest")),
                Boolean.TRUE.equals(l.get("unlessZero")));
    }
}
