package vn.dangvu.web.list;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns one may choose and those that are chosen: the parameter {@code cols} of the address, joined by dots. */
public final class Columns {
    private final List<String> all;
    private final Set<String> shown;
    private final Address address;

    /** @param usual those that stand without choosing */
    public Columns(List<String> all, List<String> usual, Address address) {
        this.all = all;
        this.shown = Set.copyOf(chosen(usual, address.getParameters().get("cols")));
        this.address = address;
    }

    /** In the order of the address. */
    public static List<String> chosen(List<String> usual, String cols) {
        return cols == null || cols.isBlank() ? usual : Arrays.asList(cols.split("\\."));
    }

    public List<String> getAll() {
        return all;
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }

    /** The address with one column more or less; the last one stays. */
    public String toggle(String column) {
        String names = all.stream().filter(c -> c.equals(column) != shows(c)).collect(Collectors.joining("."));
        return address.with("cols", names.isEmpty() ? column : names);
    }
}
