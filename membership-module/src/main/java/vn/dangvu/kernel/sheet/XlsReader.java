package vn.dangvu.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads the sheets of an xls file (Excel 97–2003). */
final class XlsReader implements TableFile.Reader {

    @Override
    public void read(byte[] content, RowSink sink) throws IOException {
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            boolean date1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                sink.sheet(i, sheet.getSheetName(), book.isSheetHidden(i) || book.isSheetVeryHidden(i));
                for (Row row : sheet) {
                    sink.row(new SheetRow(i, row.getRowNum() + 1, cells(row, date1904)));
                }
            }
        } catch (EncryptedDocumentException e) {
            throw new FileRefused("file.encrypted", e);
        }
    }

    private static List<SheetCell> cells(Row row, boolean date1904) {
        int count = Math.min(row.getLastCellNum(), TableFile.MOST_COLUMNS);
        var cells = new ArrayList<SheetCell>(Math.max(count, 0));
        for (int i = 0; i < count; i++) {
            cells.add(cell(row.getCell(i), date1904));
        }
        return cells;
    }

    private static SheetCell cell(Cell cell, boolean date1904) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC ->
                XlsxReader.number(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        (int) cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        date1904,
                        formula);
            case STRING -> new SheetCell(cell.getStringCellValue(), SheetCell.Kind.TEXT, formula);
            case BOOLEAN -> new SheetCell(String.valueOf(cell.getBooleanCellValue()), SheetCell.Kind.TEXT, formula);
            default -> SheetCell.EMPTY;
        };
    }
}
