package vn.dangvu.kernel.sheet;

/** Takes a file sheet by sheet, row by row. Rows without any text are not handed over. */
public interface RowSink {

    /** @param hidden the author has hidden this sheet */
    void sheet(int position, String name, boolean hidden);

    void row(SheetRow row);
}
