package vn.dangvu.kernel.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The shipped editions of every prescribed paper, read once from the files that each module names in
 * {@code META-INF/dangvu/forms.index}. A file that cannot be read stops the deployment.
 */
public final class FormBook {
    private static final String INDEX = "META-INF/dangvu/forms.index";

    private final List<Template> templates;

    private FormBook(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /** The book of all modules on the class path. */
    public static FormBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        private static final FormBook BOOK = read(FormBook.class.getClassLoader());
    }

    private static FormBook read(ClassLoader loader) {
        var templates = new ArrayList<Template>();
        var versions = new HashSet<String>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String name : lines(index)) {
                    Template template = Template.read(name, text(loader, name));
                    if (!versions.add(template.version() + " " + template.variant())) {
                        throw new IllegalStateException(name + ": " + template.version() + " stands in two files");
                    }
                    templates.add(template);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormBook(templates);
    }

    private static List<String> lines(URL index) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }
    }

    private static String text(ClassLoader loader, String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream("META-INF/dangvu/forms/" + name)) {
            if (in == null) {
                throw new IllegalStateException(INDEX + " names a file that is not there: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** In the order of the files. */
    public List<Template> templates() {
        return templates;
    }

    /** The editions of one form, the newest first; none when there is no such form. */
    public List<Template> editions(String form, String variant) {
        return templates.stream()
                .filter(t -> t.form().equals(form) && t.variant().equals(variant))
                .sorted(Comparator.comparing(Template::from).reversed())
                .toList();
    }

    /** The usual variant. */
    public Template of(String form, LocalDate day) {
        return of(form, "", day);
    }

    /**
     * The edition in force on the day; the earliest one for days before all of them.
     *
     * @throws IllegalArgumentException when no file has this form: a mistake in the program, not in the data
     */
    public Template of(String form, String variant, LocalDate day) {
        List<Template> editions = editions(form, variant);
        return editions.stream()
                .filter(t -> !t.from().isAfter(day))
                .findFirst()
                .or(() -> editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1)))
                .orElseThrow(() -> new IllegalArgumentException("no form: " + form + " " + variant));
    }

    /** By {@link Template#code()}, in the edition of the day. */
    public Optional<Template> find(String code, LocalDate day) {
        return templates.stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .map(t -> of(t.form(), t.variant(), day));
    }
}
