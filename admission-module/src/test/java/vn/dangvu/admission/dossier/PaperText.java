package vn.dangvu.admission.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dangvu.kernel.document.FormArchive.Printed;

/** What a reader sees of a printed paper. */
final class PaperText {
    private PaperText() {}

    static String of(Printed paper) {
        return paper.mediaType().equals("application/pdf") ? pdf(paper.content()) : docx(paper.content());
    }

    static String pdf(byte[] content) {
        return page(content, 1, Integer.MAX_VALUE);
    }

    static String page(byte[] content, int from, int to) {
        try (PDDocument document = Loader.loadPDF(content)) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            text.setStartPage(from);
            text.setEndPage(to);
            return flat(text.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String docx(byte[] content) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(document)) {
            return flat(extractor.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the classes, for whoever wants to look at it. */
    static void save(String name, byte[] content) {
        try {
            Files.createDirectories(Path.of("target", "papers"));
            Files.write(Path.of("target", "papers", name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\h]+", " ");
    }
}
