package vn.dangvu.membership.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dangvu.membership.intake.paper.ReadPaper.Found;
import vn.dangvu.membership.intake.paper.RowSorter.Skipped.Why;

/** The list of the eleven branches as they keep it. */
class NamViemListTest {
    private static final ReadPaper PAPER = ReadPaper.resource("danh-sach-dang-vien-nam-viem.xlsx");
    private static final List<Found> FOUND = PAPER.check(null);

    private static Map<String, Long> counts(Severity severity) {
        var counts = new TreeMap<String, Long>();
        FOUND.forEach(f -> f.checked().problems().stream()
                .filter(p -> p.severity() == severity)
                .forEach(p -> counts.merge(p.kind(), 1L, Long::sum)));
        return counts;
    }

    private static List<String> places(String kind) {
        return FOUND.stream()
                .flatMap(f -> f.checked().problems().stream()
                        .filter(p -> p.kind().equals(kind))
                        .map(f::where))
                .toList();
    }

    @Test
    void everySheetIsRecognisedWithItsTwoRowHeading() {
        assertThat(PAPER.sheets).hasSize(11).allSatisfy(s -> {
            assertThat(s.layout().headerFirst()).isEqualTo(7);
            assertThat(s.layout().headerLast()).isEqualTo(8);
            assertThat(s.layout().asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(s.layout().columns()).hasSize(17);
        });
        SheetLayout layout = PAPER.sheets.get(0).layout();
        assertThat(layout.titles()).contains("CHI BỘ TDP TÂN MINH");
        assertThat(layout.column(Field.BORN_MALE)).contains(2);
        assertThat(layout.column(Field.BORN_FEMALE)).contains(3);
        assertThat(layout.column(Field.POLITICAL_THEORY)).contains(11);
    }

    @Test
    void peopleAreTakenAndEveryOtherRowIsNamed() {
        assertThat(PAPER.sheets)
                .extracting(s -> s.people().size())
                .containsExactly(44, 38, 36, 36, 34, 33, 30, 28, 16, 11, 7);
        assertThat(PAPER.sheets)
                .extracting(s -> s.sorter().statedTotal())
                .containsExactly(44, 38, 36, 35, 34, 33, 30, 28, 16, 11, 7);
        assertThat(PAPER.sheets.get(3).sorter().skipped())
                .extracting(RowSorter.Skipped::why)
                .containsExactly(
                        Why.TITLE,
                        Why.TITLE,
                        Why.TITLE,
                        Why.TITLE,
                        Why.HEADING,
                        Why.HEADING,
                        Why.TOTAL,
                        Why.SIGNATURE,
                        Why.SIGNATURE);
        assertThat(FOUND).hasSize(313);
    }

    @Test
    void everyErrorIsFoundWithItsCell() {
        assertThat(counts(Severity.ERROR))
                .isEqualTo(Map.of(
                        "date.impossible",
                        4L,
                        "recognised.before-admitted",
                        3L,
                        "citizen.lost-zero",
                        4L,
                        "citizen.old-identity",
                        4L));
        assertThat(places("date.impossible"))
                .containsExactly("Tân Minh M40", "Minh Đức M41", "Khả Do M31", "Tân Lợi M36");
        assertThat(places("recognised.before-admitted"))
                .containsExactly("Tân Minh N31", "Bảo Lộc N22", "Cơ quan phường N22");
        assertThat(places("citizen.lost-zero"))
                .containsExactly("Tân Minh P19", "Bảo Lộc P32", "Đức Cung P18", "Tân Lợi P13");
        assertThat(places("citizen.old-identity"))
                .containsExactly("Cả Đông P38", "Cả Đoài P15", "Cả Đoài P30", "Tân Lợi P18");
    }

    @Test
    void whatCanBeDerivedIsProposed() {
        assertThat(proposal("Tân Minh P19")).isEqualTo(Map.of(Field.CITIZEN, "026083390940"));
        assertThat(proposal("Tân Minh N31")).isEqualTo(Map.of(Field.RECOGNISED, "09/01/2007"));
        assertThat(proposal("Tân Minh M40")).isEqualTo(Map.of(Field.ADMITTED, "25/06/1969"));
        assertThat(proposal("Cả Đông P38")).isEqualTo(Map.of(Field.CITIZEN, "", Field.OLD_IDENTITY, "123755808"));
    }

    private static Map<Field, String> proposal(String where) {
        return FOUND.stream()
                .flatMap(f ->
                        f.checked().problems().stream().filter(p -> f.where(p).equals(where)))
                .findFirst()
                .orElseThrow()
                .proposal();
    }

    @Test
    void whatNeedsAYesIsAsked() {
        assertThat(counts(Severity.CONFIRM))
                .isEqualTo(Map.of(
                        "date.partial", 7L,
                        "recognised.planned", 7L,
                        "standing.probationary", 7L,
                        "note.away", 2L,
                        "probation.short", 1L,
                        "admitted.old", 1L));
        assertThat(places("probation.short")).containsExactly("Cả Đông N39");
        long waiting = FOUND.stream()
                .filter(f -> f.checked().has(Severity.CONFIRM) && !f.checked().has(Severity.ERROR))
                .count();
        assertThat(waiting).isEqualTo(24);
    }

    @Test
    void whatWasWrittenOtherwiseIsNormalisedAndTold() {
        assertThat(counts(Severity.NORMALISED).keySet()).containsExactly("date.serial", "date.written", "name.written");
        assertThat(places("name.written")).hasSize(9).contains("Tân Minh B14");
        assertThat(FOUND.get(25).checked().draft()).containsEntry("full_name", "Phạm Kim Ngân");
    }

    @Test
    void theValuesAreThoseOfTheRegister() {
        assertThat(FOUND.get(0).checked().draft())
                .containsEntry("full_name", "Trịnh Trọng Tuấn")
                .containsEntry("sex", "M")
                .containsEntry("born", "20/11/1947")
                .containsEntry("ethnicity", "Kinh")
                .containsEntry("religion", "Không")
                .containsEntry("general_education", "12/12")
                .containsEntry("general_level", "upper-secondary")
                .containsEntry("professional_level", "intermediate")
                .containsEntry("political_theory", "intermediate")
                .containsEntry("admitted", "25/08/1976")
                .containsEntry("recognised", "25/08/1977")
                .containsEntry("standing", "official")
                .containsEntry("card", "03000027")
                .containsEntry("citizen", "026047883177");
    }
}
