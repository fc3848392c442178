package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.admission.decision.IssuedPaper;
import vn.dangvu.admission.decision.UndoAdmission;
import vn.dangvu.admission.papers.PapersOfDossier;
import vn.dangvu.admission.papers.PrintDossierPaper;
import vn.dangvu.admission.preparation.Introduce;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.testing.Room;

/** The papers of whole dossiers under three sets of rules, as a reader sees them. */
class PrintDossierPaperTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static Ward recognised;

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        recognised = considered("Lê Thị Chín")
                .admitted(null)
                .celebrated()
                .onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, 5)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward considered(String name) {
        Ward ward = new Ward(ROOM).begin(name, LocalDate.of(2025, 9, 1)).prepared();
        return ward.vote(Step.BRANCH_VOTE, 4)
                .act(Step.APPRAISAL, Map.of("proposal", "admit", "text", "Không có"))
                .vote(Step.STANDING_VOTE, 5);
    }

    private static Printed print(Ward ward, String code, Long item, Format format) {
        Printed printed = ROOM.use(PrintDossierPaper.class)
                .print(ward.scope(Ward.CLERK, "dossier.print"), ward.id, code, item, format)
                .orElseThrow(() -> new AssertionError("no paper " + code));
        PaperText.save(printed.fileName(), printed.content());
        return printed;
    }

    private static String pdf(Ward ward, String code) {
        return PaperText.of(print(ward, code, null, Format.PDF));
    }

    @Test
    void everyPaperOfAWholeWayHoldsItsDataInBothFormats() {
        var file = recognised.open().file();
        long asked = file.verifying().get(0).id();
        Long[] none = {null};
        Map<String, Long[]> papers = new java.util.LinkedHashMap<>();
        List.of(
                        "cn-ntvd", "1-knd", "2-knd", "5-knd", "6-knd", "tl-knd", "9a-knd", "10-knd", "11-knd", "12-knd",
                        "13-knd", "16-knd", "4-knd", "4a-knd", "cn-dvm")
                .forEach(code -> papers.put(code, none));
        papers.put("20-knd", new Long[] {asked});
        papers.put(
                "3-knd",
                file.introducing().stream().map(DossierFile.Introducer::id).toArray(Long[]::new));
        papers.forEach((code, items) -> {
            for (Long item : items) {
                for (Format format : Format.values()) {
                    String text = PaperText.of(print(recognised, code, item, format));
                    assertThat(text)
                            .as(code + " " + format)
                            .containsIgnoringCase("Lê Thị Chín")
                            .doesNotContain("{", "}", "null", "**");
                }
            }
        });
    }

    @Test
    void votesStandAsCountedWithSharesOfThoseWhoCount() {
        assertThat(pdf(recognised, "6-knd"))
                .contains("Tổng số đảng viên của Chi bộ: 6 đảng viên, trong đó chính thức: 6 đồng chí, dự bị: 0")
                .contains("là 4 đồng chí (đạt 66,67%)", "không tán thành 2 đồng chí (chiếm 33,33%)")
                .contains("Về lý lịch: Lý lịch rõ ràng", "CHI BỘ TDP CẢ ĐÔNG", "ĐẢNG BỘ PHƯỜNG NAM VIÊM")
                .contains("đề nghị kết nạp quần chúng Lê Thị Chín");
        assertThat(pdf(recognised, "13-knd")).contains("là 5 đồng chí (đạt");
        assertThat(pdf(recognised, "5-knd"))
                .contains("vào Đảng: 12 trong tổng số 12 đồng chí được hỏi ý kiến (đạt 100,00%)", "với lý do: không");
        assertThat(pdf(recognised, "tl-knd")).contains("tán thành 4 (66,67%), không tán thành 2");
    }

    @Test
    void theDecisionNamesTheBodyOfItsRules() {
        assertThat(pdf(recognised, "9a-knd"))
                .contains("ĐẢNG ỦY PHƯỜNG NAM VIÊM", "BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG", "Nam Viêm, ngày")
                .contains("-QĐ/ĐU", "Điều 3. Đảng ủy phường Nam Viêm, Chi bộ TDP Cả Đông và đồng chí Lê Thị Chín")
                .contains("Xét đề nghị của Chi bộ TDP Cả Đông")
                .doesNotContain("-QĐ/ĐU-QĐ/ĐU");
        LocalDate ceremony =
                recognised.open().file().act(Step.CEREMONY).orElseThrow().on();
        assertThat(pdf(recognised, "16-knd"))
                .contains("là đảng viên chính thức kể từ ngày "
                        + ceremony.plusMonths(12).format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }

    @Test
    void untilMidOf2025TheWardProposesToTheBodyAboveIt() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Tám", LocalDate.of(2023, 9, 4)).prepared();
        ward.vote(Step.BRANCH_VOTE, 5).vote(Step.COMMITTEE_VOTE, 6).act(Step.APPRAISAL, Map.of("proposal", "admit"));
        assertThat(pdf(ward, "8-knd"))
                .contains("là 6 đồng chí (đạt 85,71%)", "đề nghị Ban Thường vụ cấp ủy cấp huyện xem xét, quyết định");
        assertThat(pdf(ward, "9a-knd")).contains("BAN THƯỜNG VỤ CẤP ỦY CẤP HUYỆN", "Số ……-QĐ/ĐU");
        ward.admitted("120-QĐ/TU");
        assertThat(pdf(ward, "9a-knd"))
                .contains("Số 120-QĐ/TU", "Xét đề nghị của Đảng ủy phường Nam Viêm")
                .doesNotContain("ĐẢNG ỦY PHƯỜNG NAM VIÊM");
    }

    @Test
    void whatIsNotWrittenDownYetPrintsToBeCompletedByHand() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Bảy", LocalDate.of(2025, 9, 1));
        for (String code :
                List.of("1-knd", "2-knd", "3-knd", "5-knd", "6-knd", "tl-knd", "9a-knd", "17a-knd", "gcn-knd")) {
            for (Format format : Format.values()) {
                assertThat(PaperText.of(print(ward, code, null, format)))
                        .as(code)
                        .contains("……")
                        .doesNotContain("{", "null");
            }
        }
        assertThat(ROOM.use(PrintDossierPaper.class)
                        .print(ward.scope(Ward.SECRETARY, "dossier.print"), ward.id, "16-knd", null, Format.PDF))
                .isEmpty();
    }

    @Test
    void theSameDataGiveTheSameBytesAndOtherDataOthersAndBothAreKept() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Sáu", LocalDate.of(2025, 9, 1)).prepared();
        Printed before = print(ward, "6-knd", null, Format.PDF);
        Printed same = print(ward, "6-knd", null, Format.PDF);
        assertThat(same.again()).isTrue();
        assertThat(same.content()).isEqualTo(before.content());
        ward.vote(Step.BRANCH_VOTE, 5);
        Printed after = print(ward, "6-knd", null, Format.PDF);
        assertThat(after.again()).isFalse();
        assertThat(after.content()).isNotEqualTo(before.content());
        assertThat(ROOM.value(
                        "select count(*) from kernel.generated_form where subject_type = 'dossier' and subject_id = "
                                + ward.id + " and form = '6-knd'"))
                .isEqualTo("2");
        assertThat(ROOM.value("select data from kernel.generated_form where id = " + after.id()))
                .startsWith("{\"tables\":{},\"values\":{")
                .contains("\"in_favour\":\"5\"", "\"in_favour_percent\":\"83,33\"");
    }

    @Test
    void anOrganisationIntroducesWithItsVote() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Năm", LocalDate.of(2025, 9, 1)).act(Step.APPLICATION, Map.of());
        ROOM.use(Introduce.class)
                .byOrganisation(
                        ward.keep(),
                        ward.id,
                        ward.version(),
                        new Introduce.ByOrganisation(
                                "youth-union", "Đoàn phường Nam Viêm", "07-NQ/ĐTN", ward.day, 9, 7, "Tích cực"));
        long item = ward.open().file().introducing().get(0).id();
        assertThat(PaperText.of(print(ward, "4-knd", item, Format.PDF)))
                .contains("Số 07-NQ/ĐTN", "tán thành của 7 đồng chí (đạt 77,78%)", "không tán thành 2 đồng chí");
    }

    @Test
    void anotherBranchIsRefused() {
        assertThatThrownBy(() -> ROOM.use(PrintDossierPaper.class)
                        .print(recognised.scope(Ward.OTHER, "dossier.print"), recognised.id, "6-knd", null, Format.PDF))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aDeletionIsProposedByBranchAndCommitteeInTheirOwnResolutions() {
        Ward ward = new Ward(ROOM).begin("Lê Thị Bốn", LocalDate.of(2023, 8, 7)).prepared();
        ward.vote(Step.BRANCH_VOTE, 6)
                .vote(Step.COMMITTEE_VOTE, 7)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .admitted("4-QĐ/TU")
                .celebrated();
        assertThat(ROOM.use(PrintDossierPaper.class)
                        .print(ward.scope(Ward.CLERK, "dossier.print"), ward.id, "13-knd.deletion", null, Format.PDF))
                .isEmpty();
        ward.act(Step.DELETION_PROPOSAL, Map.of("text", "Bỏ sinh hoạt đảng ba tháng"));
        assertThat(pdf(ward, "13-knd.deletion")).as("before the vote").contains("……", "Bỏ sinh hoạt đảng ba tháng");
        ward.vote(Step.BRANCH_DELETION, 5);
        LocalDate branch = ward.day;
        ward.vote(Step.COMMITTEE_DELETION, 6);
        for (Format format : Format.values()) {
            assertThat(PaperText.of(print(ward, "13-knd.deletion", null, format)))
                    .contains("đề nghị xóa tên đảng viên dự bị", "CHI BỘ TDP CẢ ĐÔNG", "Lê Thị Bốn")
                    .contains("là 5 đồng chí (đạt 83,33%)", "không tán thành 1 đồng chí (chiếm 16,67%)")
                    .contains("Bỏ sinh hoạt đảng ba tháng")
                    .doesNotContain("{", "}", "null", "**");
            assertThat(PaperText.of(print(ward, "15-knd.deletion", null, format)))
                    .contains("đề nghị xóa tên đảng viên dự bị", "là 6 đồng chí (đạt 85,71%)")
                    .contains("ngày " + branch.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"))
                            + " của Chi bộ TDP Cả Đông")
                    .contains("đề nghị Ban Thường vụ cấp ủy cấp huyện xem xét, quyết định xóa tên")
                    .doesNotContain("{", "}", "null", "**");
        }
        assertThat(listed(ward))
                .containsSubsequence("12-knd", "13-knd.deletion", "15-knd.deletion", "9-xtdv")
                .doesNotContain("13-knd", "15-knd", "16-knd");
    }

    private static List<String> listed(Ward ward) {
        return ROOM.use(PapersOfDossier.class).of(ward.scope(Ward.CLERK, "dossier.print"), ward.id).stream()
                .map(l -> l.paper().code())
                .toList();
    }

    @Test
    void whereTheStandingCommitteeDecidesOnlyTheBranchProposesADeletion() {
        Ward ward = considered("Lê Thị Ba").admitted(null).celebrated();
        ward.act(Step.DELETION_PROPOSAL, Map.of("text", "Vi phạm"));
        assertThat(listed(ward)).contains("13-knd.deletion").doesNotContain("15-knd.deletion");
    }

    @Test
    void theCertificateForNewMembersNamesTheClassAndTheBranch() {
        assertThat(pdf(recognised, "cn-dvm"))
                .contains("ĐẢNG VIÊN MỚI", "Số 5/CN", "Là đảng viên dự bị của Chi bộ: TDP Cả Đông");
        Ward ward = considered("Lê Thị Hai").admitted(null).celebrated();
        assertThat(pdf(ward, "cn-dvm")).contains("……", "LÊ THỊ HAI");
    }

    @Test
    void aCancelledRecognitionHasItsDecisionBesideThatOfTheAdmission() {
        Ward ward = considered("Lê Thị Một")
                .admitted(null)
                .celebrated()
                .onProbation()
                .reviewed()
                .vote(Step.BRANCH_RECOGNITION, 5)
                .vote(Step.STANDING_RECOGNITION, 7)
                .recognised(null);
        assertThat(listed(ward)).doesNotContain("9-hkn", "9-hct");
        String number = ward.open().file().act(Step.RECOGNITION).orElseThrow().detail("number");
        ward.after(3);
        ROOM.use(UndoAdmission.class)
                .cancel(
                        ward.decide(),
                        ward.id,
                        ward.version(),
                        new IssuedPaper("77-QĐ/ĐU", ward.day, "Ban Thường vụ", "Trần Thị H", "Khai man", null));
        assertThat(listed(ward)).containsSubsequence("16-knd", "9-hct").contains("9-hkn");
        for (Format format : Format.values()) {
            assertThat(PaperText.of(print(ward, "9-hct", null, format)))
                    .contains("hủy quyết định công nhận đảng viên chính thức", "Lê Thị Một", number, "Khai man")
                    .doesNotContain("{", "}", "null", "**");
        }
        assertThat(pdf(ward, "9-hkn")).contains("77-QĐ/ĐU", "Khai man");
    }
}
