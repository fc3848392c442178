package vn.dangvu.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.dangvu.kernel.query.Paging;

/** Which page of a list, and the links to the others. Pages count from 1. */
public final class Pager {
    public static final List<Integer> SIZES = List.of(20, 50, 100);
    private static final int DEFAULT = 20;

    private final Address address;
    private final int page;
    private final int size;
    private final String sort;
    private final boolean descending;
    private long total;
    private boolean bounded;

    public Pager(Address address) {
        this.address = address;
        this.page = Math.max(1, number(address.getParameters().get("page"), 1));
        int asked = number(address.getParameters().get("size"), DEFAULT);
        this.size = SIZES.contains(asked) ? asked : DEFAULT;
        this.sort = address.getParameters().getOrDefault("sort", "");
        this.descending = "true".equals(address.getParameters().get("desc"));
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    public Paging paging(String defaultSort) {
        return new Paging((page - 1) * size, size, sort.isEmpty() ? defaultSort : sort, descending);
    }

    public void total(long rows, boolean more) {
        total = rows;
        bounded = more;
    }

    /** Page numbers to show, null where numbers are left out. */
    public List<Integer> getPages() {
        var shown = new TreeSet<Integer>(List.of(1, getLast()));
        for (int p = page - 2; p <= page + 2; p++) {
            if (p > 0 && p <= getLast()) {
                shown.add(p);
            }
        }
        var pages = new ArrayList<Integer>();
        int before = 0;
        for (int p : shown) {
            if (p > before + 1) {
                pages.add(null);
            }
            pages.add(p);
            before = p;
        }
        return pages;
    }

    public int getLast() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long getFrom() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long getTo() {
        return Math.min(total, (long) page * size);
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return size;
    }

    public long getTotal() {
        return total;
    }

    public boolean isBounded() {
        return bounded;
    }

    public String getSort() {
        return sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public Address getAddress() {
        return address;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }
}
