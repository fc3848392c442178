package vn.dangvu.membership.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One edition of a prescribed paper. The fixed phrases are data, reviewed like law; a new edition is a new file with the day it
 * begins.
 */
record Template(
        String form, String version, LocalDate from, String size, boolean wide, List<Map<String, Object>> blocks) {
    private static final List<Template> ALL = Stream.of("2-hsdv.38-HD", "2-hsdv.12-HD", "7-hsdv")
            .map(Template::load)
            .toList();

    /** The edition in force on the day; the earliest one for days before all of them. */
    static Template of(String form, LocalDate day) {
        List<Template> editions = ALL.stream().filter(t -> t.form.equals(form)).toList();
        return editions.stream()
                .filter(t -> !t.from.isAfter(day))
                .findFirst()
                .orElse(editions.get(editions.size() - 1));
    }

    @SuppressWarnings("unchecked")
    private static Template load(String name) {
        var file = (Map<String, Object>) yaml("/META-INF/dangvu/forms/" + name + ".yaml");
        return new Template(
                (String) file.get("form"),
                (String) file.get("version"),
                LocalDate.parse((String) file.get("from")),
                (String) file.get("size"),
                Boolean.TRUE.equals(file.get("wide")),
                (List<Map<String, Object>>) file.get("blocks"));
    }

    static Object yaml(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
