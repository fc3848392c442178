package vn.dangvu.admission.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.testing.Room;

/** What the branch looks at before it votes: a day more and it does not. */
class ConsiderationTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2026, 1, 5);
    private static final LocalDate MEETING = LocalDate.of(2026, 9, 10);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward born(String name, LocalDate born) {
        String written = born.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        return new Ward(ROOM)
                .begin(Ward.person(name, written, false), LISTED, null)
                .prepared();
    }

    private static List<String> refused(Ward ward) {
        return Ward.reasons(() -> ward.until(MEETING).vote(Step.BRANCH_VOTE, 6));
    }

    private static void agrees(Ward ward) {
        ward.until(MEETING).vote(Step.BRANCH_VOTE, 6);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(Progress.State.DONE);
    }

    @Test
    void sixtyYearsAndNoMonthIsNotTooOld() {
        agrees(born("Trần Sáu Mươi", MEETING.minusYears(60).minusDays(25)));
    }

    @Test
    void sixtyYearsAndAMonthNeedsTheConsentFromAbove() {
        Ward ward = born("Trần Hơn Sáu Mươi", MEETING.minusYears(60).minusMonths(1));
        assertThat(refused(ward)).containsExactly("admission.too-old");
        ward.until(MEETING).act(Step.CONSENT, Map.of("body", "Ban Thường vụ Tỉnh ủy", "number", "12-CV/TU"));
        ward.vote(Step.BRANCH_VOTE, 6);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(Progress.State.DONE);
        assertThat(ward.state(Step.CONSENT)).isEqualTo(Progress.State.DONE);
    }

    @ParameterizedTest
    @CsvSource({"2008-09-10, true", "2008-09-11, false"})
    void eighteenOnTheDayOfTheMeeting(LocalDate born, boolean passes) {
        Ward ward = born("Trần Mười Tám " + born, born);
        if (passes) {
            agrees(ward);
        } else {
            assertThat(refused(ward)).containsExactly("admission.too-young");
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-09-10, true", "2021-09-09, false"})
    void aCertificateOfSixtyMonthsAndADayIsNoMore(LocalDate certificate, boolean passes) {
        Ward ward = new Ward(ROOM)
                .enlisted(Ward.person("Lê Chứng Chỉ " + certificate, "12/04/1990", false), LocalDate.of(2021, 3, 1))
                .entry(EntryKind.CERTIFICATE, certificate)
                .entry(EntryKind.PERMISSION, LISTED)
                .until(LISTED.plusDays(1))
                .started(null)
                .prepared();
        if (passes) {
            agrees(ward);
        } else {
            assertThat(refused(ward)).containsExactly("admission.certificate-expired");
        }
    }

    @Test
    void anIntroducerOfElevenMonthsIsRefusedAndOneWhomTheBranchPutInIsNot() {
        Ward ward = new Ward(ROOM).begin("Lê Người Giới Thiệu", LISTED).prepared();
        Introduce introduce = ROOM.use(Introduce.class);
        end(ward, 3);
        assertThat(refused(ward)).containsExactly("dossier.needs");
        ward.introduce(4, MEETING.minusMonths(11));
        assertThat(refused(ward)).containsExactly("dossier.admission.introducer-too-new");
        end(ward, 4);
        assertThat(Ward.reasons(() -> introduce.byMember(
                        ward.keep(),
                        ward.id,
                        ward.version(),
                        new Introduce.ByMember(4, null, true, " ", MEETING.minusDays(2), "Đủ"))))
                .containsExactly("admission.no-resolution");
        introduce.byMember(
                ward.keep(),
                ward.id,
                ward.version(),
                new Introduce.ByMember(4, null, true, "08-NQ/CB", MEETING.minusDays(2), "Đủ"));
        agrees(ward);
    }

    private static void end(Ward ward, long member) {
        long introducer = ward.open().file().introducing().stream()
                .filter(i -> Long.valueOf(member).equals(i.memberId()))
                .map(DossierFile.Introducer::id)
                .findFirst()
                .orElseThrow();
        ROOM.use(Introduce.class)
                .end(ward.keep(), ward.id, ward.version(), introducer, MEETING.minusDays(3), "Chuyển sinh hoạt");
    }

    @Test
    void anIntroducerIsAnOfficialMemberOfTheBranchOnce() {
        Ward ward = new Ward(ROOM).begin("Lê Một Lần", LISTED).prepared();
        assertThat(Ward.reasons(() -> ward.introduce(8, LISTED))).containsExactly("admission.helper-not-official");
        assertThat(Ward.reasons(() -> ward.introduce(3, LISTED))).containsExactly("dossier.introducer.twice");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void papersOfTwelveMonthsAndADayAreMadeAnew(int days, boolean passes) {
        Ward ward = new Ward(ROOM).begin("Lê Hồ Sơ Cũ " + days, LISTED).prepared();
        ward.until(
                ward.open().progress().at(Step.APPLICATION).on().plusMonths(12).plusDays(days));
        if (passes) {
            ward.vote(Step.BRANCH_VOTE, 6);
        } else {
            assertThat(Ward.reasons(() -> ward.vote(Step.BRANCH_VOTE, 6))).containsExactly("admission.papers-aged");
        }
    }

    @Test
    void whomTheCommitteeCertifiesAsNotEligibleTheBranchDoesNotConsider() {
        Ward ward = ready("Lê Không Đủ")
                .act(Step.CERTIFICATION, Map.of("signer", "Trần Thị H", "politics", "issue", "eligible", "no"));
        assertThat(refused(ward)).containsExactly("dossier.certified-not");
    }

    private static Ward ready(String name) {
        return new Ward(ROOM)
                .begin(name, LISTED)
                .act(Step.APPLICATION, Map.of())
                .declared()
                .verified()
                .introduced(LISTED.minusYears(3))
                .act(Step.OPINIONS, Ward.opinions())
                .act(Step.REMARK, Map.of("signer", "Nguyễn Văn B", "text", "Đủ điều kiện"));
    }

    @Test
    void withoutAnAnswerThereIsNoRemarkAndThePlaceIsNamed() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Chờ Thẩm Tra", LISTED)
                .act(Step.APPLICATION, Map.of())
                .declared()
                .act(Step.OPINIONS, Ward.opinions());
        ask(ward, "Đảng ủy xã Tam Hợp", null, ward.day);
        assertThat(Ward.reasons(() -> ward.attempt(Step.REMARK))).containsExactly("dossier.needs");
        assertThat(ward.open().progress().at(Step.VERIFICATION).why())
                .filteredOn(f -> f.key().equals("dossier.verification.waiting"))
                .singleElement()
                .satisfies(f -> assertThat(f.parameters()).contains("Đảng ủy xã Tam Hợp"));
        assertThat(ward.open().progress().at(Step.REMARK).why())
                .singleElement()
                .satisfies(f -> assertThat(f.parameters()).isEqualTo(List.of(List.of(Step.VERIFICATION))));
    }

    private static void ask(Ward ward, String place, String waived, LocalDate sent) {
        ROOM.use(AskVerification.class)
                .ask(
                        ward.keep(),
                        ward.id,
                        ward.version(),
                        new NewVerification(
                                place,
                                "Bố",
                                false,
                                waived,
                                waived == null ? null : "Đã là đảng viên",
                                sent,
                                null,
                                null));
    }

    @Test
    void whatIsWaivedInFullIsSettledAndWhatIsWaivedForTheHistoryIsAskedStill() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Miễn Thẩm Tra", LISTED)
                .act(Step.APPLICATION, Map.of())
                .declared()
                .act(Step.OPINIONS, Ward.opinions());
        assertThat(Ward.reasons(() -> ask(ward, "Chi bộ", "full", ward.day)))
                .containsExactly("dossier.verification.day");
        ask(ward, "Chi bộ TDP Cả Đông", "full", null);
        assertThat(ward.state(Step.VERIFICATION)).isEqualTo(Progress.State.DONE);
        ask(ward, "Công an phường", "history", ward.day);
        assertThat(ward.state(Step.VERIFICATION)).isEqualTo(Progress.State.OPEN);
    }

    @Test
    void anAnswerDoesNotComeBeforeTheLetterAndIsWrittenOnce() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Trả Lời", LISTED)
                .act(Step.APPLICATION, Map.of())
                .declared();
        assertThat(Ward.reasons(() -> ask(ward, "Xã A", null, ward.day.minusDays(1))))
                .containsExactly("dossier.verification.early");
        ward.verified();
        long asked = ward.open().file().verifying().get(0).id();
        AskVerification asking = ROOM.use(AskVerification.class);
        assertThat(Ward.reasons(
                        () -> asking.answer(ward.keep(), ward.id, ward.version(), asked, ward.day, "true", "lại")))
                .containsExactly("dossier.verification.settled");
    }

    @Test
    void anUnfinishedDeclarationIsKeptAsADraftButNotSigned() {
        Ward ward = new Ward(ROOM).begin("Lê Khai Dở", LISTED).act(Step.APPLICATION, Map.of());
        KeepDeclaration keeping = ROOM.use(KeepDeclaration.class);
        assertThat(Ward.reasons(() -> keeping.save(ward.keep(), ward.id, ward.version(), ward.draft(ward.day))))
                .containsExactly("dossier.declared.15", "dossier.declared.21");
        assertThat(ward.open().file().declared().signedOn()).isNull();
        keeping.save(ward.keep(), ward.id, ward.version(), ward.draft(null));
        assertThat(ward.state(Step.DECLARATION)).isEqualTo(Progress.State.OPEN);
    }
}
