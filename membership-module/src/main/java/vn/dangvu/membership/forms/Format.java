package vn.dangvu.membership.forms;

import java.util.Locale;
import vn.dangvu.kernel.paper.Paper;
import vn.dangvu.kernel.paper.PaperDocx;
import vn.dangvu.kernel.paper.PaperPdf;

/** PDF to print, DOCX to complete by hand. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName(String stem) {
        return stem + "." + name().toLowerCase(Locale.ROOT);
    }

    byte[] set(Paper paper) {
        return this == PDF ? PaperPdf.of(paper) : PaperDocx.of(paper);
    }
}
