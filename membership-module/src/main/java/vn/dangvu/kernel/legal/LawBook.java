package vn.dangvu.kernel.legal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The national rules of every module, read once from the files that each module names in {@code META-INF/dangvu/law.index}.
 * The first file of the index holds the instruments. Reading fails loudly: with a hole in the law nothing starts.
 */
public final class LawBook {
    private static final String INDEX = "META-INF/dangvu/law.index";

    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    private LawBook() {}

    /** The book of all modules on the class path. */
    public static LawBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        private static final LawBook BOOK = read(names(), LawBook.class.getClassLoader());
    }

    static LawBook read(List<String> names, ClassLoader loader) {
        var files = new LinkedHashMap<String, Map<String, Object>>();
        for (String name : names) {
            URL url = loader.getResource("META-INF/dangvu/law/" + name);
            if (url == null) {
                throw new IllegalStateException(INDEX + " names a file that is not there: " + name);
            }
            files.put(name, LawFile.yaml(url));
        }
        return of(files);
    }

    static LawBook of(Map<String, Map<String, Object>> files) {
        var book = new LawBook();
        files.forEach((name, file) -> book.addInstruments(name, file));
        files.forEach((name, file) -> book.addParameters(name, file));
        return book;
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        try {
            for (URL url : Collections.list(LawBook.class.getClassLoader().getResources(INDEX))) {
                try (var lines = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(names::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void addInstruments(String name, Map<String, Object> file) {
        if (file.get("instruments") == null) {
            return;
        }
        LawFile.map(file.get("instruments")).forEach((number, entry) -> {
            Map<String, Object> row = LawFile.map(entry);
            var instrument = new Instrument(
                    number,
                    String.valueOf(row.get("title")),
                    LocalDate.parse(String.valueOf(row.get("from"))),
                    row.get("replaces") == null ? "" : String.valueOf(row.get("replaces")),
                    Mark.of(String.valueOf(row.get("mark"))));
            if (instruments.put(number, instrument) != null) {
                throw new IllegalStateException(name + ": " + number + " stands in two files");
            }
        });
    }

    private void addParameters(String name, Map<String, Object> file) {
        if (file.get("parameters") == null) {
            return;
        }
        for (Parameter parameter : new LawFile(name, instruments).parameters(file)) {
            if (parameters.put(parameter.key(), parameter) != null) {
                throw new IllegalStateException(name + ": " + parameter.key() + " stands in two files");
            }
        }
    }

    public Collection<Parameter> parameters() {
        return Collections.unmodifiableCollection(parameters.values());
    }

    public Collection<Instrument> instruments() {
        return Collections.unmodifiableCollection(instruments.values());
    }

    /** @throws IllegalArgumentException when no file has this key: a mistake in the program, not in the data */
    public Parameter parameter(String key) {
        Parameter parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter of law: " + key);
        }
        return parameter;
    }

    public boolean has(String key) {
        return parameters.containsKey(key);
    }

    /** The national rules of a day. */
    public LawOn asOf(LocalDate date) {
        return new LawOn(this, date, Map.of());
    }
}
