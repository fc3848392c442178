package vn.dangvu.membership.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.kernel.query.Clause;

/** What a meeting is called for, in its order. */
public record Agenda(List<Item> items) {

    /** @param presenter who prepares and presents it, empty when nobody is named */
    public record Item(String text, String presenter) {}

    public Agenda {
        items = items.stream()
                .filter(i -> i.text() != null && !i.text().isBlank())
                .map(i -> new Item(
                        i.text().strip(), Objects.toString(i.presenter(), "").strip()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Agenda read(String json) {
        var items = new ArrayList<Item>();
        for (Object item : (List<Object>) new Load(LoadSettings.builder().build()).loadFromString(json)) {
            var row = (Map<String, String>) item;
            items.add(new Item(row.get("text"), row.get("presenter")));
        }
        return new Agenda(items);
    }

    /** As a value of the column. */
    Clause value() {
        return Clause.of(
                "(select coalesce(jsonb_agg(jsonb_build_object('text', x.t, 'presenter', x.p) order by x.n), '[]')"
                        + " from unnest(?, ?) with ordinality as x(t, p, n))",
                items.stream().map(Item::text).toArray(String[]::new),
                items.stream().map(Item::presenter).toArray(String[]::new));
    }
}
