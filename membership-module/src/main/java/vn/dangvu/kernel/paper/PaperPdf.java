package vn.dangvu.kernel.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;

/** Sets a paper as PDF with the letters of Tinos (the widths of Times New Roman, full Vietnamese) inside. */
public final class PaperPdf {
    /** A picture within the text; nothing else is ever fetched. */
    private static final String JPEG = "data:image/jpeg;base64,";

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PaperPdf() {}

    public static byte[] of(Paper paper) {
        StringBuilder html =
                new StringBuilder("<html><head><style>").append(style(paper)).append("</style></head><body>");
        for (int i = 0; i < paper.blocks().size(); i++) {
            int together = paper.together(i);
            if (together > 0) {
                html.append("<div class=\"together\">");
                paper.blocks().subList(i, i + together).forEach(block -> block(html, block));
                html.append("</div>");
                i += together - 1;
            } else {
                block(html, paper.blocks().get(i));
            }
        }
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder().usePDDocument(document);
            font(builder, new Letters(document, "Tinos-Regular.ttf"), 400, FontStyle.NORMAL);
            font(builder, new Letters(document, "Tinos-Bold.ttf"), 700, FontStyle.NORMAL);
            font(builder, new Letters(document, "Tinos-Italic.ttf"), 400, FontStyle.ITALIC);
            font(builder, new Letters(document, "Tinos-BoldItalic.ttf"), 700, FontStyle.ITALIC);
            builder.useUriResolver((base, uri) -> uri != null && uri.startsWith(JPEG) ? uri : null);
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.withHtmlContent(html.append("</body></html>").toString(), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, Letters letters, int weight, FontStyle style) {
        builder.useFont(letters, "Tinos", weight, style, true);
    }

    private static String style(Paper paper) {
        return "@page { " + Sheet.of(paper).page(paper.wide())
                + "; @top-center { content: counter(page); font-family: Tinos; font-size: 13pt } }"
                + " @page :first { @top-center { content: none } }"
                + " body { font-family: Tinos; margin: 0 } p { margin: 0 0 2pt 0; line-height: 1.25 }"
                + " table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; margin: 0 0 4pt 0 }"
                + " td { vertical-align: top; padding: 1pt 3pt } tr { page-break-inside: avoid }"
                + " .ruled td { border: 0.6pt solid #000 } .CENTRE { text-align: center } .RIGHT { text-align: right }"
                + " .JUSTIFY { text-align: justify } .indent { text-indent: 10mm } .together { page-break-inside: avoid } .break { page-break-after: always }"
                + " .boxed { display: inline-block; width: 9pt; text-align: center; border: 0.6pt solid #000; margin-right: 1pt }"
                + " .photo { border: 0.6pt solid #000; height: 40mm; width: 30mm; vertical-align: middle; text-align: center }"
                + " .photo img { width: 28mm; height: 37.3mm }";
    }

    private static void block(StringBuilder html, Block block) {
        if (block instanceof Text text) {
            text(html, text);
        } else if (block instanceof Grid grid) {
            grid(html, grid);
        } else {
            html.append("<div class=\"break\"></div>");
        }
    }

    private static void text(StringBuilder html, Text text) {
        html.append("<p class=\"")
                .append(text.align())
                .append(text.indent() ? " indent" : "")
                .append("\">");
        text.runs().forEach(run -> run(html, run));
        html.append(text.runs().isEmpty() ? "&#160;</p>" : "</p>");
    }

    private static void run(StringBuilder html, Run run) {
        html.append(String.format(
                        Locale.ROOT,
                        "<span style=\"font-size:%.1fpt%s%s%s\"%s>",
                        run.size(),
                        run.bold() ? ";font-weight:bold" : "",
                        run.italic() ? ";font-style:italic" : "",
                        run.underline() ? ";text-decoration:underline" : "",
                        run.boxed() ? " class=\"boxed\"" : ""))
                .append(escaped(run.text()))
                .append("</span>");
    }

    private static void grid(StringBuilder html, Grid grid) {
        html.append("<table class=\"").append(grid.ruled() ? "ruled" : "plain").append("\"><colgroup>");
        grid.widths().forEach(w -> html.append("<col style=\"width:").append(w).append("%\"/>"));
        html.append("</colgroup>");
        rows(html, grid, 0, grid.heads(), "thead");
        rows(html, grid, grid.heads(), grid.rows().size(), "tbody");
        html.append("</table>");
    }

    private static void rows(StringBuilder html, Grid grid, int from, int to, String group) {
        if (from == to) {
            return;
        }
        html.append('<').append(group).append('>');
        grid.rows().subList(from, to).forEach(row -> {
            html.append("<tr>");
            for (Cell cell : row) {
                html.append(cell.photo() ? "<td class=\"photo\">" : "<td>");
                if (cell.picture() == null) {
                    cell.texts().forEach(text -> text(html, text));
                } else {
                    html.append("<img src=\"")
                            .append(JPEG)
                            .append(Base64.getEncoder().encodeToString(cell.picture()))
                            .append("\"/>");
                }
                html.append("</td>");
            }
            html.append("</tr>");
        });
        html.append("</").append(group).append('>');
    }

    /** Text for HTML; signs that no document may hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
