package vn.dangvu.kernel.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.dangvu.kernel.paper.Paper.Block;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;
import vn.dangvu.kernel.paper.Paper.Run;
import vn.dangvu.kernel.paper.Paper.Text;

/** Sets a paper as a Word document in Times New Roman, for what is still to be completed by hand. */
public final class PaperDocx {
    /** Twentieths of a point in a millimetre. */
    private static final double MM = 56.693;

    /** Within a cell at its left and right; without it the lines of a table stand out of the text. */
    private static final int CELL_MARGIN = 108;

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
                    grid(document, grid, width);
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

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * MM);
    }

    private static void text(XWPFParagraph paragraph, Text text) {
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
            box(out.getCTR().getRPr().addNewBdr());
        }
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.addBreak();
            }
            out.setText(lines[i], i);
        }
    }

    private static void grid(XWPFDocument document, Grid grid, int width) {
        XWPFTable table = document.createTable(grid.rows().size(), grid.widths().size());
        table.setWidth(width);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (grid.ruled()) {
            var indent = table.getCTTbl().getTblPr().addNewTblInd();
            indent.setW(BigInteger.valueOf(CELL_MARGIN));
            indent.setType(STTblWidth.DXA);
        } else {
            table.removeBorders();
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setRepeatHeader(r < grid.heads());
            row.setCantSplitRow(true);
            for (int c = 0; c < grid.widths().size(); c++) {
                cell(
                        row.getCell(c),
                        grid.rows().get(r).get(c),
                        width * grid.widths().get(c) / 100);
            }
        }
    }

    private static void box(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
    }

    private static void cell(XWPFTableCell out, Cell cell, int width) {
        out.setWidth(Integer.toString(width));
        if (cell.photo()) {
            out.getTableRow().setHeight(twips(40));
            out.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var borders = out.getCTTc().getTcPr().addNewTcBorders();
            box(borders.addNewTop());
            box(borders.addNewLeft());
            box(borders.addNewBottom());
            box(borders.addNewRight());
        }
        if (cell.picture() != null) {
            picture(out.getParagraphArray(0), cell.picture());
            return;
        }
        for (int i = 0; i < cell.texts().size(); i++) {
            text(
                    i == 0 ? out.getParagraphArray(0) : out.addParagraph(),
                    cell.texts().get(i));
        }
    }

    /** 28 × 37.3 mm, in a frame of 30 × 40. */
    private static void picture(XWPFParagraph paragraph, byte[] jpeg) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(jpeg),
                            PictureType.JPEG,
                            "photo.jpg",
                            Units.toEMU(twips(28) / 20.0),
                            Units.toEMU(twips(37.3) / 20.0));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
