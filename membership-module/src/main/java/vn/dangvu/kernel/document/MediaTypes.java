package vn.dangvu.kernel.document;

import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file really is, by its content, and whether we keep such files. */
final class MediaTypes {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** Kept, with the ending a download gets. */
    private static final Map<String, String> KEPT = Map.of(
            "application/pdf",
            "pdf",
            "image/jpeg",
            "jpg",
            "image/png",
            "png",
            "image/tiff",
            "tiff",
            "text/plain",
            "txt",
            OFFICE + "wordprocessingml.document",
            "docx",
            OFFICE + "spreadsheetml.sheet",
            "xlsx",
            "application/vnd.oasis.opendocument.text",
            "odt");

    /** Shown in the browser; everything else is only downloaded. */
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "application/pdf");

    private final Tika tika = new Tika();

    String of(byte[] content, String fileName) {
        String type = tika.detect(content, fileName);
        if (!KEPT.containsKey(type)) {
            throw new DocumentRefused("document.type");
        }
        return type;
    }

    static String ending(String mediaType) {
        return KEPT.get(mediaType);
    }

    static boolean shown(String mediaType) {
        return SHOWN.contains(mediaType);
    }
}
