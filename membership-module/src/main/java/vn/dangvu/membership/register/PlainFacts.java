package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.membership.Fact;

/** The facts one clerk may change alone, by date: {@code META-INF/dangvu/plain-facts.yaml}. */
@ApplicationScoped
public class PlainFacts {
    private final NavigableMap<LocalDate, Set<Fact>> series = new TreeMap<>();

    public PlainFacts() {
        try (InputStream in = PlainFacts.class.getResourceAsStream("/META-INF/dangvu/plain-facts.yaml")) {
            @SuppressWarnings("unchecked")
            var rows =
                    (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            for (Map<String, Object> row : rows) {
                Set<Fact> facts = EnumSet.noneOf(Fact.class);
                for (Object name : (List<?>) row.get("facts")) {
                    facts.add(Fact.valueOf((String) name));
                }
                series.put(LocalDate.parse((String) row.get("from")), facts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<Fact> on(LocalDate day) {
        var entry = series.floorEntry(day);
        return entry == null ? Set.of() : Set.copyOf(entry.getValue());
    }
}
