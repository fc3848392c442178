package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;

class CorrectionTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate DECIDED_ON = LocalDate.of(2024, 5, 6);

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
    }

    private static Scope proposer() {
        return ROOM.scope(Ward.CLERK, "member.correct");
    }

    private static Scope approver() {
        return ROOM.scope(Ward.COMMITTEE_SECRETARY, "member.approve");
    }

    private static long version(long member) {
        return Long.parseLong(ROOM.value("select version from membership.member where id = " + member));
    }

    private static CorrectionDraft error(long member, Map<String, String> now) {
        return new CorrectionDraft(
                member, version(member), now, null, "gõ nhầm khi nhập", "Hồ sơ gốc, trang 2", null, true, null);
    }

    private static CorrectionDraft change(long member, Map<String, String> now, LocalDate from) {
        return new CorrectionDraft(
                member, version(member), now, from, "đổi tên", "Quyết định 15-QĐ/ĐU", DECIDED_ON, false, null);
    }

    private static String current(long member, String column) {
        return ROOM.value("select " + column + " from membership.member_facts where superseded_at = 'infinity'"
                + " and valid_to = 'infinity' and member_id = " + member);
    }

    private static long propose(CorrectionDraft draft) {
        return ROOM.use(ProposeCorrection.class).propose(proposer(), draft);
    }

    @Test
    void aProposalChangesNothingUntilSomebodyElseApproves() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thu Hằng", "1977");
        String before = ROOM.value("select clock_timestamp()");

        long id = propose(error(member, Map.of("BORN", "27/11/1977")));
        assertThat(current(member, "born_precision")).isEqualTo("Y");
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(current(member, "born_on || born_precision || decision_number || (correction_id = " + id + ")"))
                .isEqualTo("1977-11-27DHồ sơ gốc, trang 2true");
        assertThat(ROOM.value("select born_precision from membership.member_facts where member_id = " + member
                        + " and recorded_at <= '" + before + "' and superseded_at > '" + before + "'"))
                .as("as known before the correction")
                .isEqualTo("Y");
    }

    @Test
    void aBirthDateIsNotAdjustedToAnotherPaper() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thu Hà", "27/11/1977");
        var other = new CorrectionDraft(
                member,
                version(member),
                Map.of("BORN", "27/11/1979"),
                null,
                "theo căn cước",
                "Căn cước",
                null,
                false,
                null);

        assertThatThrownBy(() -> propose(other)).hasMessage("register.birth-date-locked");
        assertThatThrownBy(() -> propose(change(member, Map.of("BORN", "27/11/1979"), DECIDED_ON)))
                .hasMessage("register.birth-date-locked");
    }

    @Test
    void aCorrectionKeepsTheRulesItWasJudgedBy() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thu Hiền", "1977");
        long id = propose(error(member, Map.of("BORN", "27/11/1977")));
        ROOM.asOwner("update membership.correction set rules = null where id = " + id);

        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        AppliedRules rules = ROOM.use(ListCorrections.class)
                .one(ROOM.scope(Ward.CLERK, "member.read"), id)
                .row()
                .rules();
        assertThat(rules.asOf()).isEqualTo(ROOM.use(OfficialClock.class).today());
        assertThat(rules.rules())
                .containsExactly(
                        new AppliedRules.Followed("BirthDateIsNeverAdjusted", "06-HD/TW (2025), 9", "verified"));
    }

    @Test
    void aProposalIsJudgedAgainWhenItIsApproved() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thu Hoa", "27/11/1977");
        long id = propose(error(member, Map.of("BORN", "27/11/1978")));
        ROOM.asOwner("update membership.correction set from_original = false where id = " + id);

        assertThatThrownBy(() -> ROOM.use(ApproveCorrection.class).approve(approver(), id))
                .hasMessage("register.birth-date-locked");
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheOldOneBefore() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thu Hồng", "1977");

        long id = propose(change(member, Map.of("FULL_NAME", "Trịnh Thu Hường"), DECIDED_ON));
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(ROOM.value("select string_agg(full_name || ' ' || valid_from, ', ' order by valid_from) from"
                        + " membership.member_facts where superseded_at = 'infinity' and member_id = " + member))
                .isEqualTo("Trịnh Thu Hồng -infinity, Trịnh Thu Hường 2024-05-06");
    }

    @Test
    void aCorrectedErrorGoesIntoEveryPeriodThatCarriesIt() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Hoà Bình", "1977");
        ROOM.use(UpdateFile.class)
                .change(Ward.clerk(ROOM), member, version(member), Map.of(Fact.OCCUPATION, "Giáo viên"), DECIDED_ON);

        long id = propose(error(member, Map.of("HOME_TOWN", "Bình Xuyên")));
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(ROOM.value("select string_agg(home_town || coalesce(occupation, '-'), ', ' order by valid_from) from"
                        + " membership.member_facts where superseded_at = 'infinity' and member_id = " + member))
                .isEqualTo("Bình Xuyên-, Bình XuyênGiáo viên");
    }

    @Test
    void theDaysOfStandingFollowACorrectedRecognition() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Lan", "1977");

        long id = propose(error(member, Map.of("RECOGNISED", "26/11/1997")));
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(ROOM.value("select string_agg(standing || valid_from, ' ' order by valid_from) from"
                        + " membership.standing where superseded_at = 'infinity' and member_id = " + member))
                .isEqualTo("probationary1996-10-26 official1997-11-26");
    }

    @Test
    void aNumberIsCorrectedOrReplacedWithItsHistory() {
        long member = ROOM.use(EnterMember.class)
                .enter(
                        Ward.clerk(ROOM),
                        Ward.entry(
                                Ward.TAN_MINH,
                                Ward.person("Trịnh Văn Số", "1977"),
                                Map.of(IdentifierKind.CARD, "26000123")));

        long id = propose(change(member, Map.of("card", "026 077 000 123"), LocalDate.of(2025, 9, 2)));
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(ROOM.value(
                        "select string_agg(value || ' ' || valid_from || '..' || valid_to, ', ' order by valid_from)"
                                + " from membership.identifier where superseded_at = 'infinity' and member_id = "
                                + member))
                .isEqualTo("26000123 -infinity..2025-09-02, 026077000123 2025-09-02..infinity");
    }

    @Test
    void nobodyApprovesTheOwnProposal() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Mai", "1977");
        long id = propose(error(member, Map.of("SEX", "F")));
        var both =
                new Caller(Ward.CLERK.accountId(), "Ngô Thanh Bích", null, Ward.COMMITTEE_SECRETARY.mandates(), "test");

        assertThatThrownBy(() -> ROOM.use(ApproveCorrection.class).approve(ROOM.scope(both, "member.approve"), id))
                .isInstanceOf(RegisterRefused.class)
                .hasMessage("register.own-proposal");
    }

    @Test
    void neitherThePersonConcernedNorARelativeSettles() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Văn Cha", "1957");
        long child = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Văn Con", "1987");
        ROOM.asOwner("insert into membership.file_entry (member_id, kind, relation, label, recorded_by) values ("
                + child + ", 'relative', 'father', 'TRỊNH VĂN CHA', 1)");
        long ofFather = propose(error(member, Map.of("SEX", "M")));
        var secretary = Ward.COMMITTEE_SECRETARY.mandates();
        var father = new Caller(701, "Trịnh Văn Cha", member, secretary, "test");
        var son = new Caller(702, "Trịnh Văn Con", child, secretary, "test");

        assertThatThrownBy(
                        () -> ROOM.use(ApproveCorrection.class).approve(ROOM.scope(father, "member.approve"), ofFather))
                .hasMessage("register.own-file");
        assertThatThrownBy(() ->
                        ROOM.use(RefuseCorrection.class).refuse(ROOM.scope(son, "member.approve"), ofFather, "không"))
                .hasMessage("register.relatives-file");
    }

    @Test
    void aMandateElsewhereDoesNotReachTheProposal() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Tư", "1977");
        long id = propose(error(member, Map.of("SEX", "F")));
        var elsewhere = Callers.with(77, "committee-secretary", Ward.OTHER_WARD, "/200/", null);

        assertThatThrownBy(() -> ROOM.use(ApproveCorrection.class).approve(ROOM.scope(elsewhere, "member.approve"), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ProposeCorrection.class)
                        .propose(
                                ROOM.scope(Ward.SECRETARY_OF_BAO_AN, "member.correct"),
                                error(member, Map.of("SEX", "M"))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aMemberProposesForTheOwnFileOnly() {
        long me = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Năm", "1977");
        long other = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Sáu", "1977");
        var scope = ROOM.scope(Callers.member(me), "member.correct");

        assertThat(ROOM.use(ProposeCorrection.class).propose(scope, error(me, Map.of("SEX", "F"))))
                .isPositive();
        assertThatThrownBy(() -> ROOM.use(ProposeCorrection.class).propose(scope, error(other, Map.of("SEX", "F"))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aRefusalNeedsAnAnswerAndSettlesOnce() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Bảy", "1977");
        long id = propose(error(member, Map.of("SEX", "F")));

        assertThatThrownBy(() -> ROOM.use(RefuseCorrection.class).refuse(approver(), id, " "))
                .hasMessage("register.correction-answer");
        ROOM.use(RefuseCorrection.class).refuse(approver(), id, "Trái hồ sơ gốc");
        assertThatThrownBy(() -> ROOM.use(ApproveCorrection.class).approve(approver(), id))
                .hasMessage("register.correction-settled");
        assertThat(current(member, "sex")).isNull();
    }

    @Test
    void aProposalWhoseOldValueIsGoneIsStale() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Tám", "1977");
        long first = propose(error(member, Map.of("BORN", "01/1977")));
        long second = propose(error(member, Map.of("BORN", "02/1977")));
        ROOM.use(ApproveCorrection.class).approve(approver(), first);

        assertThatThrownBy(() -> ROOM.use(ApproveCorrection.class).approve(approver(), second))
                .hasMessage("register.correction-stale");
    }

    @Test
    void whoSavesSecondIsToldInsteadOfOverwriting() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Chín", "1977");
        long seen = version(member);
        var update = ROOM.use(UpdateFile.class);
        update.complete(Ward.clerk(ROOM), member, seen, Map.of(Fact.PHONE, "0912000111"));

        assertThatThrownBy(() -> update.complete(Ward.clerk(ROOM), member, seen, Map.of(Fact.PHONE, "0912000222")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(current(member, "phone")).isEqualTo("0912000111");
    }

    @Test
    void theClerkAloneDoesNotChangeWhoSomebodyIs() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Mười", "1977");

        assertThatThrownBy(() -> ROOM.use(UpdateFile.class)
                        .complete(Ward.clerk(ROOM), member, version(member), Map.of(Fact.FULL_NAME, "Khác")))
                .hasMessage("register.needs-second-person");
    }

    @Test
    void theClerkAloneAddsButDoesNotOverwrite() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Mười Một", "1977");
        var update = ROOM.use(UpdateFile.class);
        update.complete(Ward.clerk(ROOM), member, version(member), Map.of(Fact.PHONE, "0912000111"));
        update.change(Ward.clerk(ROOM), member, version(member), Map.of(Fact.OCCUPATION, "Giáo viên"), DECIDED_ON);

        assertThatThrownBy(() ->
                        update.complete(Ward.clerk(ROOM), member, version(member), Map.of(Fact.PHONE, "0912000222")))
                .hasMessage("register.needs-correction");
        assertThatThrownBy(() -> update.change(
                        Ward.clerk(ROOM), member, version(member), Map.of(Fact.OCCUPATION, "Công nhân"), DECIDED_ON))
                .as("a change on the day of the change would leave nothing of it")
                .hasMessage("register.needs-correction");
        update.change(Ward.clerk(ROOM), member, version(member), Map.of(Fact.PHONE, "0912000333"), DECIDED_ON);

        assertThat(current(member, "occupation || phone")).isEqualTo("Giáo viên0912000333");
        assertThat(ROOM.value(
                        "select count(*) from membership.member_facts where superseded_at = 'infinity' and member_id = "
                                + member + " and phone = '0912000111'"))
                .isEqualTo("1");
    }

    @Test
    void theDatabaseItselfRefusesAnApprovalByTheProposer() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Một", "1977");
        long id = propose(error(member, Map.of("SEX", "F")));

        assertThatThrownBy(
                        () -> ROOM.asOwner("update membership.correction set outcome = 'approved', settled_at = now(),"
                                + " settled_by = proposed_by where id = " + id))
                .hasMessageContaining("check constraint");
    }

    @Test
    void withoutAScopeTheApplicationSeesNoProposal() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Hai", "1977");
        propose(error(member, Map.of("SEX", "F")));

        for (String table : new String[] {"correction", "correction_item", "duplicate_decision", "merge_step"}) {
            assertThat(ROOM.value("dangvu_app", "select count(*) from membership." + table))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void aProposalIsSeenOnlyInTheScope() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Kín", "1977");
        long id = propose(error(member, Map.of("HOME_TOWN", "Bình Xuyên")));
        Scope other = ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.read");
        var list = ROOM.use(ListCorrections.class);

        assertThat(list.of(other, member)).isEmpty();
        assertThat(list.page(other, true, new Paging(0, 100, "id", false)).rows())
                .noneMatch(r -> r.memberId() == member);
        assertThatThrownBy(() -> list.one(other, id)).isInstanceOf(AccessRefused.class);
        assertThat(list.of(ROOM.scope(Ward.CLERK, "member.read"), member)).hasSize(1);
        assertThat(list.of(ROOM.scope(Ward.SECRETARY_OF_BAO_AN, "member.read"), member))
                .isEmpty();
    }

    @Test
    void whoHasReadAFileIsToldToThoseWhoMayReadIt() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Đọc", "1977");
        ROOM.use(RevealNumber.class)
                .show(ROOM.scope(Ward.SECRETARY_OF_TAN_MINH, "member.read"), member, IdentifierKind.CITIZEN);
        var readers = ROOM.use(WhoHasRead.class);

        assertThat(readers.list(ROOM.scope(Ward.CLERK, "member.read"), member, 10)
                        .get(0))
                .satisfies(row -> assertThat(row.role() + row.action() + row.detail())
                        .isEqualTo("branch-secretaryRevealNumbercitizen"));
        assertThatThrownBy(() -> readers.list(ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.read"), member, 10))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> readers.list(ROOM.scope(Ward.SECRETARY_OF_BAO_AN, "member.read"), member, 10))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void thePaperThatProvesAProposalStaysInTheFile() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Trịnh Thị Giấy", "1977");
        long id = propose(error(member, Map.of("HOME_TOWN", "Bình Xuyên")));
        byte[] paper = "%PDF-1.4 giấy khai sinh".getBytes(StandardCharsets.UTF_8);
        var attach = ROOM.use(AttachEvidence.class);
        Scope clerk = ROOM.scope(Ward.CLERK, "document.write");

        long document = attach.attach(clerk, id, "Giấy khai sinh", "khai sinh.pdf", paper);

        assertThat(ROOM.use(ListCorrections.class)
                        .one(ROOM.scope(Ward.CLERK, "member.read"), id)
                        .row()
                        .documentId())
                .isEqualTo(document);
        assertThat(ROOM.value("select id || title from kernel.document where subject_type = 'member' and subject_id = "
                        + member))
                .isEqualTo(document + "Giấy khai sinh");
        assertThatThrownBy(() -> attach.attach(clerk, id, " ", "khai sinh.pdf", paper))
                .hasMessage("register.evidence-title");
        assertThatThrownBy(() -> attach.attach(
                        ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "document.write"), id, "Giấy", "a.pdf", paper))
                .isInstanceOf(AccessRefused.class);
        ROOM.use(ApproveCorrection.class).approve(approver(), id);
        assertThatThrownBy(() -> attach.attach(clerk, id, "Giấy khai sinh", "khai sinh.pdf", paper))
                .hasMessage("register.correction-settled");
    }
}
