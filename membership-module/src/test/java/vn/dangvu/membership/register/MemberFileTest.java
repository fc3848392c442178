package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.Standing;

class MemberFileTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final AsOf DAY = AsOf.of(LocalDate.of(2025, 12, 15));
    private static long hang;
    private static long neighbour;

    @BeforeAll
    static void oneMemberWithALife() {
        Ward.open(ROOM);
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (11, 'canbo', 'Ngô Thanh Bích', 'x'),"
                        + " (12, 'bithu', 'Bùi Bá Long', 'x'), (14, 'khac', 'Người Nơi Khác', 'x')",
                "insert into kernel.mandate (account_id, role, unit_id, valid_from, basis) values"
                        + " (11, 'organisation-clerk', 50, '2020-01-01', 'QĐ 1'), (12, 'branch-secretary', 100, '2020-01-01', 'QĐ 2'),"
                        + " (14, 'organisation-clerk', 200, '2020-01-01', 'QĐ 3')");
        hang = ROOM.use(EnterMember.class)
                .enter(
                        Ward.clerk(ROOM),
                        Ward.entry(
                                Ward.TAN_MINH,
                                Ward.person("Trịnh Thu Hằng", "27/11/1977"),
                                Map.of(IdentifierKind.CARD, "026177000222", IdentifierKind.FILE, "000811 VP")));
        neighbour = Ward.enter(ROOM, Ward.TAN_MINH, "Bùi Văn An", "1960");
        var gap = new CircumstanceChange(
                hang,
                Circumstance.INTERRUPTED,
                "chuyển sinh hoạt",
                LocalDate.of(2009, 6, 1),
                LocalDate.of(2009, 9, 1),
                null,
                null);
        ROOM.use(ChangeCircumstance.class).begin(Ward.clerk(ROOM), gap, null);
    }

    private static MemberFile open(Caller caller, long id, AsOf asOf) {
        return ROOM.use(OpenMemberFile.class).open(ROOM.scope(caller, "member.read"), id, asOf, "summary");
    }

    @Test
    void aFileTellsWhoWhereInWhatStandingAndForHowLong() {
        MemberFile file = open(Ward.CLERK, hang, DAY);

        assertThat(file.declaration().fullName()).isEqualTo("Trịnh Thu Hằng");
        assertThat(file.standing()).isEqualTo(Standing.OFFICIAL);
        assertThat(file.unitName()).isEqualTo("Chi bộ TDP Tân Minh");
        assertThat(file.number("card")).isEqualTo("026 177 ••• 222");
        assertThat(file.number("file")).isEqualTo("000811 VP");
        assertThat(file.age()).isEqualTo(48);
        assertThat(file.seniority().months()).isEqualTo(28 * 12 + 11);
        assertThat(file.badge()).hasValueSatisfying(b -> {
            assertThat(b.reached()).isEqualTo("2027-01-14");
            assertThat(b.batch()).isEqualTo("2027-02-03");
        });
        assertThat(file.neighbours().before()).isEqualTo(neighbour);
        assertThat(file.neighbours().place()).isEqualTo(2);
    }

    @Test
    void openingAFileCostsSixStatementsTheLogIncluded() {
        var scope = ROOM.scope(Ward.CLERK, "member.read");

        assertThat(ROOM.statements(() -> ROOM.use(OpenMemberFile.class).open(scope, hang, DAY, "summary")))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(ROOM.statements(() -> ROOM.use(WhoHasRead.class).list(scope, hang, 50)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(ROOM.statements(() -> ROOM.use(WhoCanSee.class).list(scope, hang)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(ROOM.statements(() -> ROOM.use(ReadHistory.class).list(scope, hang)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(ROOM.statements(
                        () -> ROOM.use(ListCorrections.class).page(scope, true, new Paging(0, 20, "age", false))))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theMemberSeesOnlyTheOwnFile() {
        assertThat(open(Callers.member(hang), hang, DAY).declaration().fullName())
                .isEqualTo("Trịnh Thu Hằng");
        assertThatThrownBy(() -> open(Callers.member(neighbour), hang, DAY)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobodyOutsideTheScopeReadsAnything() {
        for (Caller stranger : List.of(Ward.SECRETARY_OF_BAO_AN, Ward.CLERK_OF_OTHER_WARD)) {
            var scope = ROOM.scope(stranger, "member.read");
            assertThatThrownBy(() -> ROOM.use(OpenMemberFile.class).open(scope, hang, DAY, "summary"))
                    .isInstanceOf(AccessRefused.class)
                    .hasMessage("access.outside-scope");
            assertThatThrownBy(() -> ROOM.use(RevealNumber.class).show(scope, hang, IdentifierKind.CARD))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> ROOM.use(WhoHasRead.class).list(scope, hang, 10))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> ROOM.use(WhoCanSee.class).list(scope, hang))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> ROOM.use(ReadHistory.class).list(scope, hang))
                    .isInstanceOf(AccessRefused.class);
            assertThat(ROOM.use(ListCorrections.class).of(scope, hang)).isEmpty();
        }
    }

    @Test
    void aFileThatDoesNotExistIsRefusedLikeOneOutsideTheScope() {
        assertThatThrownBy(() -> open(Ward.CLERK, 999_999, DAY))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("access.outside-scope");
    }

    @Test
    void everyReadingIsInTheLogAndTheMemberSeesIt() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Vũ Thị Xem", "1970");
        open(Ward.SECRETARY_OF_TAN_MINH, id, DAY);
        String shown = ROOM.use(RevealNumber.class)
                .show(ROOM.scope(Ward.SECRETARY_OF_TAN_MINH, "member.read"), hang, IdentifierKind.CARD);

        var readings = ROOM.use(WhoHasRead.class).list(ROOM.scope(Callers.member(id), "member.read"), id, 10);

        assertThat(shown).isEqualTo("026 177 000 222");
        assertThat(ROOM.value("select count(*) from kernel.audit_entry where detail like '%026177%'"))
                .isEqualTo("0");
        assertThat(readings.get(0).action()).isEqualTo("OpenMemberFile");
        assertThat(readings.get(0).role()).isEqualTo("branch-secretary");
        assertThat(readings.get(0).detail()).isEqualTo("summary");
    }

    @Test
    void whoCanSeeAreThoseWithAMandateOverTheUnitOrAbove() {
        var viewers = ROOM.use(WhoCanSee.class).list(ROOM.scope(Callers.member(hang), "member.read"), hang);

        assertThat(viewers).extracting(WhoCanSee.Viewer::name).containsExactly("Bùi Bá Long", "Ngô Thanh Bích");
        assertThat(viewers)
                .extracting(WhoCanSee.Viewer::unitName)
                .containsExactly("Chi bộ TDP Tân Minh", "Đảng bộ phường Nam Viêm");
    }

    @Test
    void theSuperiorLevelReadsOnlyWithAReasonThatIsKept() {
        var superior = Callers.with(16, "superior-level", Ward.WARD, "/50/", null);
        var scope = ROOM.scope(superior, "member.read.reason");
        var open = ROOM.use(OpenMemberFileForReason.class);

        assertThatThrownBy(() -> ROOM.scope(superior, "member.read")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> open.open(scope, hang, DAY, " xem ")).hasMessage("register.reading-reason");
        assertThat(open.open(scope, hang, DAY, "Thẩm tra đơn thư số 5").id()).isEqualTo(hang);
        assertThat(ROOM.value("select detail from kernel.audit_entry where subject_id = " + hang
                        + " order by id desc limit 1"))
                .isEqualTo("Thẩm tra đơn thư số 5");
    }

    @Test
    void theFileOfAPastDayAndAsKnownThenStaysTheSame() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Vũ Thị Quá Khứ", "1970");
        Instant then = Instant.now();
        var update = ROOM.use(UpdateFile.class);
        update.change(Ward.clerk(ROOM), id, 0, Map.of(Fact.OCCUPATION, "Giáo viên"), LocalDate.of(2024, 1, 1));
        correct(id, "Giáo viên THPT");
        ROOM.use(TransferHome.class)
                .transfer(Ward.clerk(ROOM), new Transfer(id, Ward.BAO_AN, null, LocalDate.of(2024, 6, 1), null), null);

        MemberFile now = open(Ward.CLERK, id, DAY);
        MemberFile before = open(Ward.CLERK, id, AsOf.of(LocalDate.of(2023, 12, 31)));
        MemberFile known = open(Ward.CLERK, id, new AsOf(DAY.date(), then));

        assertThat(now.declaration().text(Fact.OCCUPATION)).isEqualTo("Giáo viên THPT");
        assertThat(now.now("stay")).extracting(FilePeriod::label).containsExactly("Chi bộ TDP Bảo An");
        assertThat(before.declaration().text(Fact.OCCUPATION)).isNull();
        assertThat(before.now("stay")).extracting(FilePeriod::label).containsExactly("Chi bộ TDP Tân Minh");
        assertThat(known.declaration().text(Fact.OCCUPATION)).isNull();
        assertThat(known.now("stay")).extracting(FilePeriod::label).containsExactly("Chi bộ TDP Tân Minh");
    }

    @Test
    void theHistoryTellsEachChangeApartFromEachCorrection() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Vũ Thị Lịch Sử", "1970");
        var update = ROOM.use(UpdateFile.class);
        update.change(Ward.clerk(ROOM), id, 0, Map.of(Fact.OCCUPATION, "Giáo viên"), LocalDate.of(2024, 1, 1));
        correct(id, "Giáo viên THPT");

        var history = ROOM.use(ReadHistory.class).list(ROOM.scope(Ward.CLERK, "member.read"), id);

        assertThat(history).extracting(FileVersion::kind).containsExactly("error", "change", "first");
        assertThat(history.get(0).changes())
                .containsExactly(new CorrectionItem("OCCUPATION", "Giáo viên", "Giáo viên THPT"));
        assertThat(history.get(1).from()).isEqualTo("2024-01-01");
        assertThat(history.get(2).recordedBy()).isEqualTo("Ngô Thanh Bích");
    }

    private static void correct(long member, String occupation) {
        long proposal = ROOM.use(ProposeCorrection.class)
                .propose(
                        ROOM.scope(Ward.CLERK, "member.correct"),
                        new CorrectionDraft(
                                member,
                                1,
                                Map.of("OCCUPATION", occupation),
                                null,
                                "gõ nhầm khi nhập",
                                "Hồ sơ gốc, trang 2",
                                null,
                                true,
                                null));
        ROOM.use(ApproveCorrection.class).approve(ROOM.scope(Ward.COMMITTEE_SECRETARY, "member.approve"), proposal);
    }
}
