package vn.dangvu.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Streams the sheets of an xlsx file. */
final class XlsxReader implements TableFile.Reader {

    @Override
    public void read(byte[] content, RowSink sink) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<Sheet> sheets = book.getSheets().toList();
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                sink.sheet(i, sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE);
                try (var rows = sheet.openStream()) {
                    for (Iterator<Row> it = rows.iterator(); it.hasNext(); ) {
                        Row row = it.next();
                        sink.row(new SheetRow(i, row.getRowNum(), cells(row, book.isDate1904())));
                    }
                }
            }
        }
    }

    private static List<SheetCell> cells(Row row, boolean date1904) {
        int count = Math.min(row.getCellCount(), TableFile.MOST_COLUMNS);
        var cells = new ArrayList<SheetCell>(count);
        for (int i = 0; i < count; i++) {
            cells.add(cell(row.getOptionalCell(i), date1904));
        }
        return cells;
    }

    private static SheetCell cell(Optional<Cell> found, boolean date1904) {
        if (found.isEmpty() || found.get().getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        Cell cell = found.get();
        boolean formula = cell.getType() == CellType.FORMULA;
        if (cell.getType() == CellType.NUMBER || formula && cell.getValue() instanceof BigDecimal) {
            return number(
                    (BigDecimal) cell.getValue(),
                    cell.getDataFormatId(),
                    cell.getDataFormatString(),
                    date1904,
                    formula);
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (formula && text != null && text.matches("-?\\d+(\\.\\d+)?")) {
            return number(new BigDecimal(text), cell.getDataFormatId(), cell.getDataFormatString(), date1904, true);
        }
        return text == null ? SheetCell.EMPTY : new SheetCell(text, SheetCell.Kind.TEXT, formula);
    }

    static SheetCell number(BigDecimal value, Integer formatId, String format, boolean date1904, boolean formula) {
        double number = value.doubleValue();
        if (format != null
                && DateUtil.isADateFormat(formatId == null ? -1 : formatId, format)
                && DateUtil.isValidExcelDate(number)) {
            String day =
                    DateUtil.getLocalDateTime(number, date1904).toLocalDate().toString();
            return new SheetCell(day, SheetCell.Kind.DATE, formula);
        }
        return new SheetCell(value.stripTrailingZeros().toPlainString(), SheetCell.Kind.NUMBER, formula);
    }
}
