package vn.dangvu.kernel.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.dangvu.kernel.paper.Paper.Cell;
import vn.dangvu.kernel.paper.Paper.Grid;

/** A table of a Word document: columns side by side, or ruled with its heads on every page. */
final class DocxTable {
    /** Within a cell at its left and right; without it the lines of a table stand out of the text. */
    private static final int CELL_MARGIN = 108;
    /** The same where columns are narrow. */
    private static final int NARROW_MARGIN = 40;

    private static final int MANY_COLUMNS = 12;

    private DocxTable() {}

    static void add(XWPFDocument document, Grid grid, int width) {
        XWPFTable table = document.createTable(grid.rows().size(), grid.widths().size());
        table.setWidth(width);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        int margin = grid.widths().size() > MANY_COLUMNS ? NARROW_MARGIN : CELL_MARGIN;
        if (grid.ruled()) {
            table.setCellMargins(0, margin, 0, margin);
            var indent = table.getCTTbl().getTblPr().addNewTblInd();
            indent.setW(BigInteger.valueOf(margin));
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
                        width * grid.widths().get(c) / all);
            }
        }
    }

    static void box(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
    }

    private static void cell(XWPFTableCell out, Cell cell, int width) {
        out.setWidth(Integer.toString(width));
        if (cell.photo()) {
            out.getTableRow().setHeight(PaperDocx.twips(40));
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
            PaperDocx.text(
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
                            Units.toEMU(PaperDocx.twips(28) / 20.0),
                            Units.toEMU(PaperDocx.twips(37.3) / 20.0));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
