package vn.dangvu.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list with everything that shapes it: filters, order, page. Each link of the page is this address with
 * something changed, so that back, bookmarks and two tabs work.
 */
public final class Address {
    private final String path;
    private final Map<String, String> parameters;

    /** @param path from the root, with the context; empty values are left out */
    public Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                this.parameters.put(name, value);
            }
        });
    }

    /** The same with one value changed, from the first page on unless the page is what changes. */
    public String with(String name, Object value) {
        var changed = new LinkedHashMap<>(parameters);
        if (!"page".equals(name)) {
            changed.remove("page");
        }
        changed.put(name, value == null ? "" : value.toString());
        return new Address(path, changed).toString();
    }

    public String without(String name) {
        return with(name, "");
    }

    /** The order of a column: ascending, and descending when it is already the order. */
    public String sortedBy(String column) {
        boolean again = column.equals(parameters.get("sort")) && !"true".equals(parameters.get("desc"));
        var changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.put("sort", column);
        changed.put("desc", again ? "true" : "");
        return new Address(path, changed).toString();
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    /** The parameters as they stand after the question mark, for another page about the same list. */
    public String getQuery() {
        return parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        String query = getQuery();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
