package vn.dangvu.kernel.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a bundled font in one document, one for one: no two are joined (fi). A Vietnamese letter with its marks
 * is one sign, which needs none of the tables for joining, and looking them up takes longer than all the rest of a page.
 */
final class Letters extends PDFontSupplier {
    private final PDDocument document;
    private final String file;

    Letters(PDDocument document, String file) {
        super(null);
        this.document = document;
        this.file = file;
    }

    /** Read only for a document in which some of them stand. */
    @Override
    public PDFont supply() {
        try (var font = Letters.class.getResourceAsStream(file)) {
            var parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(font.readAllBytes()));
            parsed.setEnableGsub(false);
            return PDType0Font.load(document, parsed, true);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
