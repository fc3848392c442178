package vn.dangvu.kernel.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Several papers as one file, each page with its number within the whole. The same papers give the same bytes. */
public final class BoundPapers {
    private static final float MARGIN = 28;
    private static final float LETTERS = 9;

    private BoundPapers() {}

    /** How many pages it has; none when it cannot be read: damaged, or locked with a password. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            return 0;
        }
    }

    /** A picture as a page of its own, as large as fits; empty bytes when it cannot be read. */
    public static byte[] ofPicture(byte[] picture) {
        try (var document = new PDDocument()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            if (image == null) {
                return new byte[0];
            }
            boolean wide = image.getWidth() > image.getHeight();
            PDRectangle a4 = PDRectangle.A4;
            var page = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
            document.addPage(page);
            draw(document, page, LosslessFactory.createFromImage(document, image));
            return saved(document, Arrays.hashCode(picture));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static void draw(PDDocument document, PDPage page, PDImageXObject image) throws IOException {
        float width = page.getMediaBox().getWidth() - 2 * MARGIN;
        float height = page.getMediaBox().getHeight() - 2 * MARGIN;
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        float w = image.getWidth() * scale;
        float h = image.getHeight() * scale;
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, MARGIN + (width - w) / 2, MARGIN + (height - h) / 2, w, h);
        }
    }

    /** @param pdfs that can be read, in their order */
    public static byte[] of(List<byte[]> pdfs) {
        var merger = new PDFMergerUtility();
        try (var whole = new PDDocument()) {
            for (byte[] pdf : pdfs) {
                try (PDDocument one = Loader.loadPDF(pdf)) {
                    merger.appendDocument(whole, one);
                }
            }
            number(whole);
            return saved(whole, pdfs.stream().mapToInt(Arrays::hashCode).reduce(17, (a, b) -> 31 * a + b));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At the foot, to the right, in small figures: above stands the page of the paper itself. */
    private static void number(PDDocument whole) throws IOException {
        PDFont font = new Letters(whole, "Tinos-Regular.ttf").supply();
        int number = 0;
        for (PDPage page : whole.getPages()) {
            String text = Integer.toString(++number);
            PDRectangle box = page.getCropBox();
            try (var content = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(font, LETTERS);
                content.newLineAtOffset(
                        box.getUpperRightX() - MARGIN - font.getStringWidth(text) / 1000 * LETTERS,
                        box.getLowerLeftY() + MARGIN / 2);
                content.showText(text);
                content.endText();
            }
        }
    }

    /** @param seed of the number a file carries, else made from the clock */
    private static byte[] saved(PDDocument document, int seed) throws IOException {
        document.setDocumentId((long) seed);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
