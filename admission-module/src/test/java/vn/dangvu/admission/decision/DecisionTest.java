package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvu.admission.dossier.CloseDossier;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.admission.moving.MoveDossier;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Room;

/** Who proposes does not approve, nobody acts for a relative, and every decision has its number and its rules. */
class DecisionTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2026, 1, 5);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (61, 'ung.vien', 'Lê Chính Mình', '-')");
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward prepared(String name) {
        return new Ward(ROOM).begin(name, LISTED).prepared();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"BRANCH_VOTE", "APPRAISAL", "STANDING_VOTE"})
    void whoWroteDownWhatADecisionRestsOnDoesNotSignIt(Step step) {
        Ward ward = prepared("Lê Bốn Mắt " + step);
        Caller both = withKeeping();
        for (Step next : List.of(Step.BRANCH_VOTE, Step.APPRAISAL, Step.STANDING_VOTE)) {
            ward.keeper = next == step ? both : Ward.SECRETARY;
            ward.office = next == step ? both : Ward.CLERK;
            ward = next == Step.APPRAISAL ? ward.act(next, Map.of("proposal", "admit")) : ward.vote(next, 6);
        }
        Ward signed = ward;
        signed.signer = both;
        assertThat(Ward.reasons(() -> signed.admitted(null))).containsExactly("dossier.four-eyes");
        signed.signer = Ward.COMMITTEE;
        signed.admitted(null);
    }

    private static Caller withKeeping() {
        return new Caller(
                26,
                "Ba việc",
                null,
                Stream.of(Ward.SECRETARY, Ward.CLERK, Ward.COMMITTEE)
                        .flatMap(c -> c.mandates().stream())
                        .toList(),
                "test");
    }

    @Test
    void whoWroteDownTheVoteOfTheCommitteeDoesNotSignWhatTheCityDecided() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Bốn Mắt Đảng Ủy", LocalDate.of(2023, 9, 4))
                .prepared()
                .vote(Step.BRANCH_VOTE, 6);
        ward.office = Ward.BOTH;
        ward.vote(Step.COMMITTEE_VOTE, 7);
        ward.office = Ward.CLERK;
        ward.act(Step.APPRAISAL, Map.of("proposal", "admit"));
        ward.signer = Ward.BOTH;
        assertThat(Ward.reasons(() -> ward.admitted("9-QĐ/TU"))).containsExactly("dossier.four-eyes");
    }

    @Test
    void whoWroteTheRemarkDoesNotCertify() {
        Ward ward = new Ward(ROOM)
                .begin("Lê Nhận Xét", LISTED)
                .act(Step.APPLICATION, Map.of())
                .declared()
                .verified()
                .act(Step.OPINIONS, Ward.opinions());
        ward.keeper = Ward.BOTH;
        ward.act(Step.REMARK, Map.of("signer", "Nguyễn Văn B", "text", "Đủ"));
        ward.signer = Ward.BOTH;
        var said = Map.of("signer", "Trần Thị H", "politics", "clear", "eligible", "yes");
        assertThat(Ward.reasons(() -> ward.act(Step.CERTIFICATION, said))).containsExactly("dossier.four-eyes");
        ward.signer = Ward.COMMITTEE;
        ward.act(Step.CERTIFICATION, said);
    }

    @Test
    void aRelativeIsNoKeeper() {
        Ward ward = prepared("Lê Thị Có Cha").vote(Step.BRANCH_VOTE, 6);
        Caller father = Ward.named(withKeeping(), "LÊ VĂN CHA");
        refusedEverywhere(ward, father, "dossier.relative");
    }

    @Test
    void norIsOneWhoseOwnFileNamesTheApplicant() {
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, label, relation, recorded_by) values (5, 'relative', 'lê thị con gái', 'child', 1)");
        Ward ward = prepared("Lê Thị Con Gái").vote(Step.BRANCH_VOTE, 6);
        Caller uncle = new Caller(73, "Nguyễn Văn F", 5L, withKeeping().mandates(), "test");
        refusedEverywhere(ward, uncle, "dossier.relative");
    }

    @Test
    void norThePerson() {
        Ward ward = new Ward(ROOM).enlisted(Ward.person("Lê Chính Mình", "12/04/1996", false), LISTED);
        ROOM.asOwner("update admission.candidate set account_id = 61 where id = " + ward.candidate);
        ward.entry(EntryKind.CERTIFICATE, LISTED.plusDays(9))
                .entry(EntryKind.PERMISSION, LISTED.plusDays(20))
                .until(LISTED.plusDays(21))
                .started(null)
                .prepared()
                .vote(Step.BRANCH_VOTE, 6);
        Caller self = new Caller(61, "Tên Khác", null, withKeeping().mandates(), "test");
        refusedEverywhere(ward, self, "dossier.own");
    }

    private static void refusedEverywhere(Ward ward, Caller caller, String reason) {
        ward.keeper = caller;
        ward.office = caller;
        ward.signer = caller;
        long version = ward.version();
        assertThat(Stream.<ThrowingCallable>of(
                                () -> ward.act(Step.NOTICE, Map.of()),
                                () -> ward.introduce(4, LISTED),
                                ward::declared,
                                ward::verified,
                                () -> ward.act(Step.APPRAISAL, Map.of("proposal", "admit")),
                                () -> ward.vote(Step.BRANCH_VOTE, 6),
                                () -> ward.vote(Step.STANDING_VOTE, 6),
                                () -> ward.act(Step.CERTIFICATION, Ward.filled(Step.CERTIFICATION)),
                                () -> ward.admitted(null),
                                ward::ceremony,
                                () -> ward.recognised(null),
                                () -> ROOM.use(UndoAdmission.class)
                                        .repair(ward.decide(), ward.id, version, Step.BRANCH_VOTE, "sai"),
                                () -> ROOM.use(CloseDossier.class)
                                        .close(ward.keep(), ward.id, version, "refused", ward.day, "x"),
                                () -> ROOM.use(MoveDossier.class)
                                        .within(ward.appraise(), ward.id, version, 150, ward.day, "1-CV"))
                        .map(Ward::reasons))
                .allSatisfy(r -> assertThat(r).containsExactly(reason));
        assertThat(ward.version()).isEqualTo(version);
    }

    @Test
    void numbersRunThroughTheTermWithoutGapOrDouble() {
        ROOM.asOwner(
                "insert into membership.committee_term (unit_id, name, valid_from, valid_to, recorded_by) values (50, '2025-2030', '2026-01-01', '2030-01-01', 1)",
                "insert into kernel.number_register values ('QĐ', 50, '2025-2030', 100)");
        String first = number(prepared("Lê Số Một").agreed().admitted(null));
        Ward failing = prepared("Lê Số Hỏng").agreed();
        long version = failing.version();
        ROOM.asOwner(
                "create function admission.fail() returns trigger language plpgsql as $$ begin raise exception 'hỏng'; end $$",
                "create trigger fail before insert on admission.act for each row when (new.step = 'decision') execute function admission.fail()");
        try {
            assertThatThrownBy(() -> failing.admitted(null)).isInstanceOf(RuntimeException.class);
        } finally {
            ROOM.asOwner("drop trigger fail on admission.act");
        }
        assertThat(failing.version()).isEqualTo(version);
        assertThat(ROOM.value("select count(*) from membership.decision where title like '%Lê Số Hỏng'"))
                .isEqualTo("0");
        String second = number(prepared("Lê Số Hai").agreed().admitted(null));
        String third = number(failing.admitted(null));
        assertThat(List.of(first, second, third)).containsExactly("101-QĐ/ĐU", "102-QĐ/ĐU", "103-QĐ/ĐU");
        assertThat(ROOM.value("select last from kernel.number_register where register = 'QĐ' and term = '2025-2030'"))
                .isEqualTo("103");

        prepared("Lê Số Tay").agreed().admitted("109-QĐ/ĐU");
        assertThat(number(prepared("Lê Số Sau").agreed().admitted(null))).isEqualTo("110-QĐ/ĐU");
        Ward twice = prepared("Lê Số Trùng").agreed();
        assertThatThrownBy(() -> twice.admitted("109-QĐ/ĐU")).hasMessage("dossier.number-taken");
    }

    private static String number(Ward ward) {
        return ward.open().file().act(Step.DECISION).orElseThrow().detail("number");
    }

    @Test
    void aDecisionSaysItsRulesAndWhoSigned() {
        Ward ward = prepared("Lê Giữ Luật").agreed().admitted(null);
        long decision = ward.open().file().act(Step.DECISION).orElseThrow().decisionId();
        assertThat(ROOM.value("select rules->>'asOf' from membership.decision where id = " + decision))
                .isEqualTo(ward.open().progress().route().asOf().toString());
        assertThat(ROOM.value(
                        "select (d.rules = a.rules)::text from membership.decision d join admission.act a on a.decision_id = d.id where d.id = "
                                + decision))
                .isEqualTo("true");
        Ward unsigned = prepared("Lê Không Ký").agreed();
        assertThat(Ward.reasons(() -> ROOM.use(DecideAdmission.class)
                        .admit(
                                unsigned.decide(),
                                unsigned.id,
                                unsigned.version(),
                                new IssuedPaper(null, unsigned.day, "Ban Thường vụ", " ", null, null))))
                .containsExactly("dossier.decision.signer");
    }

    private static void decline(Ward ward, String reason) {
        ward.after(1);
        ROOM.use(DecideAdmission.class)
                .decline(
                        ward.decide(),
                        ward.id,
                        ward.version(),
                        new IssuedPaper(null, ward.day, "Ban Thường vụ", "Trần Thị H", reason, null));
    }

    @Test
    void declinedTheDossierEndsAndTheBranchReadsWhy() {
        Ward ward = prepared("Lê Không Kết Nạp").agreed();
        assertThat(Ward.reasons(() -> decline(ward, " "))).containsExactly("admission.no-detail");
        decline(ward, "Chưa rõ lịch sử chính trị");
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("refused");
            assertThat(c.reason()).isEqualTo("Chưa rõ lịch sử chính trị");
        });
        assertThat(ward.open().file().act(Step.DECISION).orElseThrow().detail("result"))
                .isEqualTo("no");
        assertThat(Ward.reasons(ward::celebrated)).containsExactly("dossier.closed");
    }

    @Test
    void whatTheStandingCommitteeDidNotAgreeToIsDeclinedAndNotDecided() {
        Ward ward = prepared("Lê Thường Vụ Không")
                .vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, 3);
        assertThat(ward.state(Step.STANDING_VOTE)).isEqualTo(Progress.State.FAILED);
        assertThat(Ward.reasons(() -> ward.admitted(null))).containsExactly("dossier.needs");
        decline(ward, "Không đủ phiếu");
        assertThat(ward.open().file().closed().outcome()).isEqualTo("refused");
    }

    @Test
    void whatIsSentBackIsNeitherVotedOnNorDecided() {
        Ward ward = prepared("Lê Trả Lại")
                .vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "complete", "text", "Thiếu lý lịch mẹ"));
        assertThat(Ward.reasons(() -> ward.vote(Step.STANDING_VOTE, 6))).containsExactly("dossier.sent-back");
        assertThat(Ward.reasons(() -> ward.admitted(null))).contains("dossier.sent-back");
    }

    @Test
    void theBranchWritesDownThatItGotToKnowOfTheDecline() {
        Ward ward = prepared("Lê Biết Tin").agreed();
        decline(ward, "Chưa rõ lịch sử chính trị");
        assertThat(ward.state(Step.NOTICE)).isEqualTo(Progress.State.OPEN);
        assertThat(ward.state(Step.CEREMONY)).isEqualTo(Progress.State.NONE);
        LocalDate declined = ward.day;
        assertThat(Ward.reasons(() -> ward.until(declined.minusDays(1)).act(Step.NOTICE, Map.of())))
                .containsExactly("dossier.before");
        ward.until(declined.plusDays(3)).act(Step.NOTICE, Map.of("text", "Chi bộ đã nhận"));
        assertThat(ward.open().file().act(Step.NOTICE))
                .hasValueSatisfying(a -> assertThat(a.on()).isEqualTo(ward.day));
        assertThat(ward.open().file().closed()).satisfies(c -> {
            assertThat(c.outcome()).isEqualTo("refused");
            assertThat(c.on()).isEqualTo(declined);
        });
        assertThat(ward.open().progress().next()).isEmpty();
        assertThat(Ward.reasons(ward::ceremony)).containsExactly("dossier.closed");
        assertThat(Ward.reasons(() -> ward.act(Step.NOTICE, Map.of()))).containsExactly("dossier.done-already");
    }

    @Test
    void ofADossierClosedWithoutADecisionNothingIsReceived() {
        Ward ward = prepared("Lê Rút Đơn");
        ROOM.use(CloseDossier.class)
                .close(ward.keep(), ward.id, ward.version(), "refused", ward.day, "Không đủ điều kiện");
        assertThat(Ward.reasons(() -> ward.act(Step.NOTICE, Map.of()))).containsExactly("dossier.closed");
    }
}
