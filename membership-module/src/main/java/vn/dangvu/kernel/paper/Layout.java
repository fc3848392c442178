package vn.dangvu.kernel.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a paper looks like: the part of a template that a committee may write in its own way.
 *
 * @param text as written
 * @param point of letters, where a block does not say otherwise
 */
public record Layout(String text, String size, boolean wide, double point, List<Map<String, Object>> blocks) {
    static final double POINT = 12.5;

    /** Reads what {@link LayoutCheck} has found nothing against. */
    @SuppressWarnings("unchecked")
    public static Layout read(String text) {
        var file = (Map<String, Object>) yaml(text);
        return new Layout(
                text,
                (String) file.get("size"),
                Boolean.TRUE.equals(file.get("wide")),
                file.get("point") instanceof Number n ? n.doubleValue() : POINT,
                (List<Map<String, Object>>) Objects.requireNonNullElse(file.get("blocks"), List.of()));
    }

    static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
