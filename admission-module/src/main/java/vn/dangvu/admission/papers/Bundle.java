package vn.dangvu.admission.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.paper.BoundPapers;
import vn.dangvu.kernel.paper.Values;

/** What is bound into one file: papers with their pages, and what is only named in the index. */
final class Bundle {
    private final List<Part> parts = new ArrayList<>();

    /** @param content null for what lies outside of the file */
    private record Part(String number, String on, String label, String note, byte[] content, int pages) {}

    /** What cannot be read is only named. */
    void add(String number, String on, String label, String note, byte[] pdf) {
        int pages = BoundPapers.pages(pdf);
        parts.add(
                pages == 0
                        ? new Part(number, on, label, "Tệp không đọc được", null, 0)
                        : new Part(number, on, label, note, pdf, pages));
    }

    void name(String number, String on, String label, String note) {
        parts.add(new Part(number, on, label, note, null, 0));
    }

    /** The rows of the index. @param before pages of the index itself */
    List<Map<String, String>> rows(int before) {
        var rows = new ArrayList<Map<String, String>>();
        int page = before;
        for (Part part : parts) {
            rows.add(Values.row(
                    "number",
                    part.number(),
                    "on",
                    part.on(),
                    "label",
                    part.label(),
                    "pages",
                    part.pages() == 0 ? "" : range(page + 1, page + part.pages()),
                    "note",
                    part.note()));
            page += part.pages();
        }
        return rows;
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    int papers() {
        return parts.size();
    }

    int pages() {
        return parts.stream().mapToInt(Part::pages).sum();
    }

    byte[] bound(byte[] index) {
        var all = new ArrayList<byte[]>();
        all.add(index);
        parts.stream().filter(p -> p.content() != null).forEach(p -> all.add(p.content()));
        return BoundPapers.of(all);
    }
}
