package vn.dangvu.kernel.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * One edition of a prescribed paper. The fixed phrases are data, reviewed like law; a new edition is a new file with the day it
 * begins.
 *
 * @param variant of the form, empty for the only or usual one
 * @param number as a person says it
 * @param version is kept with every printed paper: {@code 9A-KNĐ/38-HD.1}, or {@code 9A-KNĐ/local 12}
 * @param mark how sure we are of this text
 * @param source what was read
 * @param keys the values it may hold
 * @param tables their columns by name
 */
public record Template(
        String form,
        String variant,
        String number,
        String title,
        String version,
        LocalDate from,
        Mark mark,
        String source,
        Set<String> keys,
        Map<String, Set<String>> tables,
        Layout layout) {

    static Template read(String name, String text) {
        @SuppressWarnings("unchecked")
        var file = (Map<String, Object>) Layout.yaml(text);
        Layout layout = Layout.read(text.substring(text.indexOf("\nsize:") + 1));
        Used used = Used.of(layout.blocks());
        var template = new Template(
                string(file, "form"),
                string(file, "variant"),
                string(file, "number"),
                string(file, "title"),
                string(file, "version"),
                LocalDate.parse(string(file, "from")),
                Mark.of(string(file, "mark")),
                string(file, "source"),
                file.containsKey("keys") ? words(file.get("keys")) : used.keys(),
                file.containsKey("tables") ? tables(file.get("tables")) : used.tables(),
                layout);
        if (template.number.isEmpty()
                || template.title.isEmpty()
                || !template.version.startsWith(template.form + "/")) {
            throw new IllegalStateException(name + ": number, title or version is missing");
        }
        return template;
    }

    private static String string(Map<String, Object> file, String key) {
        return Objects.toString(file.get(key), "").strip();
    }

    private static Set<String> words(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> tables(Object tables) {
        var columns = new TreeMap<String, Set<String>>();
        ((Map<?, ?>) tables).forEach((table, list) -> columns.put(table.toString(), words(list)));
        return columns;
    }

    /** The same paper as a committee has written it. */
    public Template local(long id, Layout own, LocalDate since) {
        return new Template(
                form, variant, number, title, form + "/local " + id, since, Mark.LOCAL, source, keys, tables, own);
    }

    /** The guidance it belongs to, without the count of our corrections: {@code 38-HD}. */
    public String edition() {
        return version.substring(form.length() + 1).replaceFirst("\\.\\d+$", "");
    }

    /** For addresses and names of files: {@code 1-knd.readmission}. */
    public String code() {
        return code(form, variant);
    }

    public static String code(String form, String variant) {
        return VietnameseText.folded(form).replace(' ', '-') + (variant.isEmpty() ? "" : "." + variant);
    }

    public Paper filled(Map<String, String> values, Map<String, List<Map<String, String>>> rows) {
        return Filled.of(layout, values, rows);
    }

    public Paper filled(Values values) {
        return filled(values.texts(), values.tables());
    }

    /** With nothing in it, to be written on by hand. */
    public Paper blank() {
        return filled(Map.of(), Map.of());
    }
}
