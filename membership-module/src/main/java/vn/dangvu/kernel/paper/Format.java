package vn.dangvu.kernel.paper;

import java.util.Locale;

/** PDF to print, DOCX to complete by hand. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String fileName(String stem) {
        return stem + "." + name().toLowerCase(Locale.ROOT);
    }

    public byte[] set(Paper paper) {
        return this == PDF ? PaperPdf.of(paper) : PaperDocx.of(paper);
    }
}
