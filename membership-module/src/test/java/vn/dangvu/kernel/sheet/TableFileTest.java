package vn.dangvu.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final class Rows implements RowSink {
        final List<String> sheets = new ArrayList<>();
        final List<SheetRow> rows = new ArrayList<>();

        static Rows of(byte[] content) {
            var rows = new Rows();
            TableFile.of(content).read(rows);
            return rows;
        }

        @Override
        public void sheet(int position, String name, boolean hidden) {
            sheets.add(name);
        }

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }

        String text(int row, int column) {
            return rows.get(row).cell(column).text();
        }
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = TableFileTest.class.getResourceAsStream("/intake/danh-sach-dang-vien-nam-viem.xlsx")) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The sample with one part added. */
    private static byte[] with(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var in = new ZipInputStream(new ByteArrayInputStream(sample()))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void theSampleIsReadSheetBySheetWithItsRowNumbers() throws IOException {
        Rows rows = Rows.of(sample());

        assertThat(rows.sheets).hasSize(11).startsWith("CB TDP Tân Minh").endsWith("CB Công an phường");
        SheetRow lostZero = rows.rows.stream()
                .filter(r -> r.sheet() == 0 && r.number() == 19)
                .findFirst()
                .orElseThrow();
        assertThat(lostZero.cell(15)).isEqualTo(new SheetCell("26083390940", SheetCell.Kind.NUMBER, false));
        SheetRow serial = rows.rows.stream()
                .filter(r -> r.sheet() == 1 && r.number() == 9)
                .findFirst()
                .orElseThrow();
        assertThat(serial.cell(2)).isEqualTo(new SheetCell("1948-04-29", SheetCell.Kind.DATE, false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormulaGivesItsStoredResultAndSaysSo(boolean old) throws IOException {
        Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
        var row = book.createSheet("Một").createRow(2);
        row.createCell(0).setCellValue("Trần Thị Bình");
        row.createCell(1).setCellFormula("1000+960");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Rows rows = Rows.of(bytes(book));

        assertThat(rows.rows).hasSize(1);
        assertThat(rows.rows.get(0).number()).isEqualTo(3);
        assertThat(rows.rows.get(0).cell(1)).isEqualTo(new SheetCell("1960", SheetCell.Kind.NUMBER, true));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,;", "UTF-16,;", "UTF-8,','", "UTF-8,'\t'"})
    void textIsReadInItsCodeWithItsSeparator(String charset, String separator) {
        String text = "\uFEFFHọ tên" + separator + "Ghi chú\r\n\r\n\"Đỗ Thị \"\"Út\"\"\"" + separator
                + "\"dòng 1\ndòng 2" + separator + "\"\r\nLê Văn Ẩn" + separator + "x";
        Rows rows = Rows.of(text.getBytes(Charset.forName(charset)));

        assertThat(rows.rows).extracting(SheetRow::number).containsExactly(1, 3, 5);
        assertThat(rows.text(1, 0)).isEqualTo("Đỗ Thị \"Út\"");
        assertThat(rows.text(1, 1)).isEqualTo("dòng 1\ndòng 2" + separator);
        assertThat(rows.text(2, 0)).isEqualTo("Lê Văn Ẩn");
    }

    @Test
    void theOldVietnameseWindowsCodeIsUnderstood() {
        byte[] old =
                "Ho\u0323,T\u00ean\nNguy\u00ea\u0303n,\u0110\u01b0\u0301c".getBytes(Charset.forName("windows-1258"));
        assertThat(java.text.Normalizer.normalize(Rows.of(old).text(1, 0), java.text.Normalizer.Form.NFC))
                .isEqualTo("Nguyễn");
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> TableFile.of(new byte[TableFile.LARGEST + 1])).hasMessage("file.too-large");
    }

    @Test
    void aBombIsRefused() throws IOException {
        byte[] bomb = with("xl/worksheets/sheet99.xml", new byte[40 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> TableFile.of(bomb)).hasMessage("file.bomb");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() throws IOException {
        byte[] macros = with("xl/vbaProject.bin", new byte[] {1, 2, 3});
        assertThatThrownBy(() -> TableFile.of(macros)).hasMessage("file.macros");
    }

    @Test
    void linksToOtherFilesAreLeftAsideWithAWarning() throws IOException {
        byte[] linked = with("xl/externalLinks/externalLink1.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThat(TableFile.of(linked).warnings()).containsExactly("file.external-links");
    }

    @Test
    void entitiesDeclaredInAPartAreRefused() throws IOException {
        byte[] entities = with(
                "xl/more.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a/>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TableFile.of(entities)).hasMessage("file.broken");
    }

    @Test
    void aPasswordIsSaidToBeTheObstacle() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        byte[] xls;
        try {
            var book = new HSSFWorkbook();
            book.createSheet("Một").createRow(0).createCell(0).setCellValue("x");
            book.writeProtectWorkbook("a", "b");
            xls = bytes(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatThrownBy(() -> Rows.of(xls)).hasMessage("file.encrypted");

        var out = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var inside = encryptor.getDataStream(system)) {
                inside.write(sample());
            }
            system.writeFilesystem(out);
        }
        assertThatThrownBy(() -> TableFile.of(out.toByteArray())).hasMessage("file.encrypted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n%",
                "<html><table><tr><td>1</td></tr></table></html>",
                "\u0089PNG\r\n\u001a\n....",
                "MZ\u0090\u0000"
            })
    void anotherKindOfFileIsRefusedByItsContent(String content) {
        assertThatThrownBy(() -> TableFile.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("file.other-kind");
    }

    @Test
    void aCutFileIsSaidToBeBroken() throws IOException {
        byte[] whole = sample();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> Rows.of(cut)).hasMessage("file.broken");
    }

    @Test
    void columnsAreCalledAsInTheProgram() {
        assertThat(List.of(
                        SheetRow.letters(0),
                        SheetRow.letters(25),
                        SheetRow.letters(26),
                        SheetRow.letters(51),
                        SheetRow.letters(702)))
                .containsExactly("A", "Z", "AA", "AZ", "AAA");
    }
}
