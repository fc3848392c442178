package vn.dangvu.web.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.dangvu.kernel.paper.ListPaper.Column;
import vn.dangvu.web.i18n.Texts;

/** The columns a list may have as a file, and of them those that the address asks for. */
public final class PaperColumns<R> {
    private final Texts texts;
    private final String words;
    private final Column<R> first;
    private final Map<String, Column<R>> others = new LinkedHashMap<>();

    /**
     * @param words what stands before the key of a column where its heading stands among the texts
     * @param first what the row is about: it always stands, before the others
     * @param width in letters
     */
    public PaperColumns(Texts texts, String words, String first, int width, Function<R, String> value) {
        this.texts = texts;
        this.words = words;
        this.first = column(first, width, value);
    }

    public void add(String key, int width, Function<R, String> value) {
        others.put(key, column(key, width, value));
    }

    /** In the order of the address; what is no column is left out. */
    public List<Column<R>> chosen(List<String> usual, String cols) {
        var chosen = new ArrayList<Column<R>>();
        chosen.add(first);
        Columns.chosen(usual, cols).stream()
                .map(others::get)
                .filter(Objects::nonNull)
                .forEach(chosen::add);
        return chosen;
    }

    private Column<R> column(String key, int width, Function<R, String> value) {
        return new Column<>(texts.get(words + key), width, row -> Objects.toString(value.apply(row), ""));
    }
}
