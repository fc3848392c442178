package vn.dangvu.kernel.legal;

/**
 * Where a rule is written.
 *
 * @param instrument number of the document: 294-QĐ/TW
 * @param article as the document counts: "4.3.1", "Điều 11"; empty when the whole document is meant
 * @param point below the article; empty when there is none
 * @param source what was read when the mark is not "verified"; empty otherwise
 */
public record Citation(String instrument, String article, String point, Mark mark, String source) {

    public Citation {
        if (instrument == null || instrument.isBlank() || mark == null) {
            throw new IllegalArgumentException("a citation names its instrument and its mark");
        }
        article = article == null ? "" : article;
        point = point == null ? "" : point;
        source = source == null ? "" : source;
    }

    public static Citation of(String instrument, String article, Mark mark) {
        return new Citation(instrument, article, "", mark, "");
    }

    /** 294-QĐ/TW, 4.3.1, b. */
    public String text() {
        StringBuilder text = new StringBuilder(instrument);
        for (String part : new String[] {article, point}) {
            text.append(part.isEmpty() ? "" : ", ").append(part);
        }
        return text.toString();
    }
}
