package vn.dangvu.membership.figures;

import java.util.List;

/**
 * An official table in words, as it stands on the page.
 *
 * @param number Biểu số 2a
 * @param columns the headings after the mark and the criterion
 * @param check what the check of the table says
 */
public record TablePaper(
        String unit,
        String number,
        String title,
        String period,
        List<String> columns,
        List<Row> rows,
        String check,
        List<String> signers) {

    /** @param numbers one for each column, null where nothing stands: a whole number, or a share as a fraction of one */
    public record Row(String mark, String label, boolean strong, List<Number> numbers) {}
}
