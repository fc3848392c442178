package vn.dangvu.kernel.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;

/** Sets a paper as a Word document in Times New Roman, for what is still to be completed by hand. */
public final class PaperDocx {
    /** Twentieths of a point in a millimetre. */
    private static final double MM = 56.693;

    private PaperDocx() {}

    public static byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            int width = page(document, paper);
            int together = 0;
            for (int i = 0; i < paper.blocks().size(); i++) {
                Block block = paper.blocks().get(i);
                together = Math.max(together - 1, paper.together(i));
                if (block instanceof Text text) {
                    XWPFParagraph paragraph = document.createParagraph();
                    text(paragraph, text);
                    paragraph.setKeepNext(together > 1);
                } else if (block instanceof Grid grid) {
                    DocxTable.add(document, grid, width);
                } else {
                    document.createParagraph().setPageBreak(true);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the width of a line in twentieths of a point */
    private static int page(XWPFDocument document, Paper paper) {
        Sheet sheet = Sheet.of(paper);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(sheet.width(paper.wide()))));
        size.setH(BigInteger.valueOf(twips(sheet.height(paper.wide()))));
        if (paper.wide()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        int left = twips(sheet.left(paper.wide()));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(sheet.margin(paper.wide()))));
        margins.setBottom(BigInteger.valueOf(twips(sheet.margin(paper.wide()))));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(twips(sheet.right())));
        margins.setHeader(BigInteger.valueOf(twips(sheet.margin(paper.wide()) / 2)));
        section.addNewTitlePg();
        number(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        return twips(sheet.width(paper.wide())) - left - twips(sheet.right());
    }

    /** The number of the page, from the second on. */
    private static void number(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * MM);
    }

    static void text(XWPFParagraph paragraph, Text text) {
        paragraph.setAlignment(
                switch (text.align()) {
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    case JUSTIFY -> ParagraphAlignment.BOTH;
                    case LEFT -> ParagraphAlignment.LEFT;
                });
        paragraph.setSpacingAfter(40);
        if (text.indent()) {
            paragraph.setIndentationFirstLine(twips(10));
        }
        text.runs().forEach(run -> run(paragraph.createRun(), run));
    }

    private static void run(XWPFRun out, Run run) {
        out.setFontFamily("Times New Roman");
        out.setFontSize(run.size());
        out.setBold(run.bold());
        out.setItalic(run.italic());
        if (run.underline()) {
            out.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (run.boxed()) {
            DocxTable.box(out.getCTR().getRPr().addNewBdr());
        }
        // an empty box is as wide as a figure
        String[] lines = run.boxed() && run.text().equals("\u00a0")
                ? new String[] {"\u00a0\u00a0"}
                : run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.addBreak();
            }
            out.setText(lines[i], i);
        }
    }
}
