package vn.dangvu.membership.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists kept in other ways: nothing in the code knows them. */
class OtherListTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static List<ReadPaper.Found> read(String... lines) {
        return ReadPaper.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .check(AS_OF);
    }

    private static ReadPaper.Found one(String heading, String row) {
        return read(heading, row).get(0);
    }

    private static List<String> kinds(ReadPaper.Found found) {
        return found.checked().problems().stream().map(Problem::kind).toList();
    }

    @Test
    void oneRowHeadingOtherWordsOtherOrder() {
        var found = one(
                "TT;Số thẻ;Họ đệm;Tên;Giới tính;Năm sinh;Kết nạp;Chính thức;Dân tộc;CMND/CCCD;Chi bộ",
                "1;03.000.027;Lò Thị;Ún;Nữ;1962;3.2.1990;03/02/1991;H'Mông;026162000111;Chi bộ Trường Tiểu học");

        assertThat(found.checked().draft())
                .containsEntry("full_name", "Lò Thị Ún")
                .containsEntry("sex", "F")
                .containsEntry("born", "1962")
                .containsEntry("card", "03000027")
                .containsEntry("ethnicity", "Mông")
                .containsEntry("admitted", "03/02/1990");
        assertThat(found.checked().unit()).isEqualTo("Chi bộ Trường Tiểu học");
        assertThat(kinds(found))
                .containsExactlyInAnyOrder("date.partial", "date.written", "number.written", "word.class");
    }

    @Test
    void oneHeadingOverTwoColumnsOfTheName() {
        var found = read(
                "STT,Họ và tên,,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Giới tính",
                "1,Nguyễn Văn,An,01/01/1970,01/01/2000,01/01/2001,Nam",
                "2,Trần,Bình,01/01/1971,01/01/2000,01/01/2001,Nam",
                "3,Lê Thị Thu,Cúc,01/01/1972,01/01/2000,01/01/2001,Nữ");
        assertThat(found)
                .extracting(f -> f.checked().draft().get("full_name"))
                .containsExactly("Nguyễn Văn An", "Trần Bình", "Lê Thị Thu Cúc");
    }

    @Test
    void columnNumbersRepeatedHeadingsAndRemarksAreNoPeople() {
        var paper = ReadPaper.of(String.join(
                        "\n",
                        "DANH SÁCH,,,",
                        "Tính đến hết ngày 30 tháng 6 năm 2024,,,",
                        "STT,Họ và tên,Ngày sinh,Ngày vào Đảng",
                        "(1),(2),(3),(4)",
                        "I,Tổ đảng số 1,,",
                        "1,Tống Văn An,01/01/1970,01/01/2000",
                        "STT,Họ và tên,Ngày sinh,Ngày vào Đảng",
                        "2,Trần Bình,01/01/1971,01/01/2000",
                        "Cộng: 2 đồng chí,,,",
                        ",,,\"Ngày 1 tháng 7 năm 2024\"",
                        ",Nguyễn Văn Bí,,")
                .getBytes(StandardCharsets.UTF_8));
        var sheet = paper.sheets.get(0);

        assertThat(sheet.people()).hasSize(2);
        assertThat(sheet.layout().asOf()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(sheet.sorter().statedTotal()).isEqualTo(2);
        assertThat(sheet.sorter().skipped()).hasSize(9);
    }

    @Test
    void everyProblemOfARowIsFoundAtOnce() {
        var found = one(
                "STT;Họ và tên;Giới tính;Ngày sinh;Ngày vào Đảng;Ngày chính thức;Số CCCD;Số thẻ ĐV;Dân tộc;Ghi chú",
                "1;Nguyễn 5;Khác;31/02/1980;01/01/06;x;12345;123;Sao Hỏa;đã mất 2020");
        assertThat(kinds(found))
                .containsExactlyInAnyOrder(
                        "name.digits",
                        "sex.unknown",
                        "date.impossible",
                        "date.short-year",
                        "date.unreadable",
                        "citizen.length",
                        "card.length",
                        "word.unknown",
                        "note.left");
    }

    @Test
    void aYearOfTwoFiguresIsCompletedWhereOnlyOneCenturyFits() {
        var found = one(
                "Họ và tên;Giới tính;Ngày sinh;Ngày vào Đảng;Ngày chính thức", "Lý An;Nam;05-06-25;07-05-25;07-05-27");
        assertThat(found.checked().problems())
                .filteredOn(p -> p.kind().equals("date.short-year"))
                .extracting(Problem::proposal, Problem::sure)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Map.of(Field.BORN, "05/06/1925"), true),
                        org.assertj.core.groups.Tuple.tuple(Map.of(Field.ADMITTED, "07/05/2025"), true),
                        org.assertj.core.groups.Tuple.tuple(Map.of(Field.RECOGNISED, "07/05/2027"), true));
    }

    @Test
    void agesAndNumbersThatDoNotFitAreAsked() {
        var found = one(
                "Họ và tên;Giới tính;Ngày sinh;Ngày vào Đảng;Ngày chính thức;Số CCCD",
                "Nguyễn Văn An;Nam;01/05/1990;30/04/2008;30/04/2009;099191123456");
        assertThat(kinds(found))
                .containsExactlyInAnyOrder("admitted.young", "citizen.place", "citizen.sex", "citizen.year");
        assertThat(found.checked().has(Severity.ERROR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // decided, admitted, recognised, card, what is asked
        "14/10/1996, 26/10/1996, 26/10/1997, 26000101, ''",
        "27/10/1996, 26/10/1996, 26/10/1997, 26000101, admitted.before-decided",
        "14/10/1996, 26/10/1996, 25/10/1997, 26000101, probation.short",
        "01/06/2024, 30/06/2024, 30/06/2025, 26000101, ''",
        "01/06/2024, 30/06/2024, 01/07/2025, 26000101, recognised.off",
        "14/10/1996, 26/10/1996, 26/10/1997, 026074000101, ''",
        "14/10/1996, 26/10/1996, 26/10/1997, 026074000102, card.not-citizen",
        "14/10/1996, 26/10/1996, 26/10/1997, 2600101, card.length"
    })
    void theListAsksWhatTheRulesOfTheRegisterFind(
            String decided, String admitted, String recognised, String card, String asked) {
        var found = one(
                "Họ và tên;Giới tính;Ngày sinh;Ngày quyết định kết nạp;Ngày vào Đảng;Ngày chính thức;Số thẻ ĐV;Số CCCD",
                String.join(
                        ";", "Lê Văn An", "Nam", "19/05/1974", decided, admitted, recognised, card, "026074000101"));

        assertThat(kinds(found))
                .filteredOn(kind -> !kind.equals("recognised.planned"))
                .isEqualTo(asked.isEmpty() ? List.of() : List.of(asked));
    }

    @Test
    void mendingAndConfirmingClearTheFindings() {
        var sheet = ReadPaper.of(
                        "Họ và tên;Giới tính;Ngày sinh;Ngày vào Đảng;Ngày chính thức\nLý An;Nam;1980;31/02/2011;01/03/2012"
                                .getBytes(StandardCharsets.UTF_8))
                .sheets
                .get(0);
        var checked = new RowCheck(new vn.dangvu.membership.ClassLists())
                .check(
                        sheet.layout(),
                        sheet.people().get(0),
                        Map.of(Field.ADMITTED, "01/03/2011"),
                        java.util.Set.of("date.partial:born"),
                        AS_OF);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.draft()).containsEntry("admitted", "01/03/2011").containsEntry("born", "1980");
    }
}
