package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;
import vn.dangvu.membership.MembershipRegister.Restoration;
import vn.dangvu.membership.MembershipRegister.StandingChange;
import vn.dangvu.membership.MembershipRegister.Transfer;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.Standing;

class RegisterTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final DecisionPaper PAPER =
            new DecisionPaper("12-QĐ/ĐU", LocalDate.of(2019, 5, 6), "Ban Thường vụ Đảng ủy", "", null);

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
        ROOM.asOwner("create policy decided_elsewhere on membership.standing for insert with check (standing = 'out')");
    }

    private static String standings(long id) {
        return ROOM.value(
                "select string_agg(standing || coalesce(' ' || reason, '') || ' ' || valid_from || '..' || valid_to,"
                        + " ', ' order by valid_from) from membership.standing where superseded_at = 'infinity' and member_id = "
                        + id);
    }

    private static String stays(long id) {
        return ROOM.value("select string_agg(unit_id || ' ' || valid_from || '..' || valid_to || ' ' || arrived_by"
                + " || coalesce(' ' || left_by, ''), ', ' order by valid_from) from membership.affiliation"
                + " where superseded_at = 'infinity' and member_id = " + id);
    }

    @Test
    void anEnteredMemberHasFactsUnitStandingAndNumbers() {
        long id = ROOM.use(EnterMember.class)
                .enter(
                        Ward.clerk(ROOM),
                        Ward.entry(
                                Ward.TAN_MINH,
                                Ward.person("Trịnh Thu Hằng", "11/1977"),
                                Map.of(IdentifierKind.CARD, "026177000222")));

        assertThat(standings(id)).isEqualTo("probationary 1996-10-26..1997-10-26, official 1997-10-26..infinity");
        assertThat(stays(id)).isEqualTo("100 2018-02-07..infinity opening");
        assertThat(ROOM.value(
                        "select full_name || '|' || sort_name || '|' || folded || '|' || born_on || born_precision"
                                + " from membership.member_facts where member_id = " + id))
                .isEqualTo("Trịnh Thu Hằng|Hăng1 Thu0 Trinh5|trinh thu hang|1977-11-01M");
        assertThat(ROOM.value("select kind || value from membership.identifier where member_id = " + id))
                .isEqualTo("card026177000222");
        assertThat(ROOM.value("select action || subject_id || path from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("EnterMember" + id + "/50/100/");
    }

    @Test
    void aNumberThatSomebodyElseHoldsIsRefusedWithoutSayingWho() {
        var numbers = Map.of(IdentifierKind.CITIZEN, "026077001111");
        ROOM.use(EnterMember.class)
                .enter(Ward.clerk(ROOM), Ward.entry(Ward.TAN_MINH, Ward.person("Lê Văn Một", "1970"), numbers));

        assertThatThrownBy(() -> ROOM.use(EnterMember.class)
                        .enter(Ward.clerk(ROOM), Ward.entry(Ward.BAO_AN, Ward.person("Lê Văn Hai", "1970"), numbers)))
                .isInstanceOf(RegisterRefused.class)
                .hasMessage("register.number-taken");
    }

    @Test
    void nobodyIsEnteredIntoAUnitOutsideTheScope() {
        assertThatThrownBy(() -> ROOM.use(EnterMember.class)
                        .enter(
                                ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.change"),
                                Ward.entry(Ward.TAN_MINH, Ward.person("Lê Văn Ba", "1970"), Map.of())))
                .isInstanceOf(AccessRefused.class);
    }

    @UseCase("member.import")
    @ApplicationScoped
    public static class EnterMany {
        @Inject
        MembershipRegister register;

        public List<Long> enter(Scope scope, List<RegisterEntry> entries) {
            return register.enterAll(scope, entries);
        }
    }

    /** Stands for the modules that decide, each with its door in the wall around standings. */
    @UseCase("member.change")
    @ApplicationScoped
    public static class DecideElsewhere {
        @Inject
        MembershipRegister register;

        public void decide(Scope scope, StandingChange change) {
            register.changeStanding(scope, change);
        }
    }

    private static void leave(long member, Departure how, LocalDate on) {
        ROOM.use(DecideElsewhere.class)
                .decide(Ward.clerk(ROOM), new StandingChange(member, Standing.OUT, how, on, null));
    }

    @Test
    void aThousandMembersCostAsManyStatementsAsTen() {
        var scope = ROOM.scope(Ward.CLERK, "member.import");
        List<RegisterEntry> many = IntStream.range(0, 1000)
                .mapToObj(i -> Ward.entry(
                        Ward.BAO_AN,
                        Ward.person("Nguyễn Văn " + i, "1980"),
                        Map.of(IdentifierKind.CITIZEN, String.format("0260%08d", i))))
                .toList();

        var statements =
                ROOM.statements(() -> assertThat(ROOM.use(EnterMany.class).enter(scope, many))
                        .hasSize(1000)
                        .doesNotHaveDuplicates());

        assertThat(statements).hasSizeLessThanOrEqualTo(9);
        assertThat(ROOM.value("select count(*) from membership.member_facts where folded like 'nguyen van %'"))
                .isEqualTo("1000");
    }

    @Test
    void somebodyWhoDiesIsOutAndNoLongerInTheList() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Thị Mười", "1940");
        var exempt =
                new CircumstanceChange(id, Circumstance.EXEMPT, "tuổi cao", LocalDate.of(2020, 1, 1), null, null, null);
        ROOM.use(ChangeCircumstance.class).begin(Ward.clerk(ROOM), exempt, null);

        leave(id, Departure.DEATH, LocalDate.of(2024, 3, 5));

        assertThat(standings(id))
                .isEqualTo("probationary 1996-10-26..1997-10-26, official 1997-10-26..2024-03-05, out death"
                        + " 2024-03-05..infinity");
        assertThat(stays(id)).isEqualTo("100 2018-02-07..2024-03-05 opening death");
        assertThat(ROOM.value(
                        "select valid_to from membership.circumstance where superseded_at = 'infinity' and member_id = "
                                + id))
                .isEqualTo("2024-03-05");
    }

    @Test
    void whatWasKnownBeforeIsStillThere() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Thị Chín", "1940");
        String before = ROOM.value("select clock_timestamp()");

        leave(id, Departure.REMOVAL, LocalDate.of(2019, 5, 6));

        assertThat(ROOM.value("select standing from membership.standing where member_id = " + id
                        + " and valid_from <= '2020-01-01' and valid_to > '2020-01-01' and recorded_at <= '" + before
                        + "' and superseded_at > '" + before + "'"))
                .isEqualTo("official");
    }

    @Test
    void aRestoredMemberIsOfficialAgainInAUnit() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Thị Tám", "1950");
        leave(id, Departure.EXPULSION, LocalDate.of(2019, 5, 6));

        ROOM.use(RestoreMember.class)
                .restore(
                        Ward.clerk(ROOM),
                        new Restoration(id, Standing.OFFICIAL, Ward.BAO_AN, LocalDate.of(2021, 1, 1), null),
                        PAPER);

        assertThat(standings(id)).endsWith("out expulsion 2019-05-06..2021-01-01, official 2021-01-01..infinity");
        assertThat(stays(id))
                .isEqualTo("100 2018-02-07..2019-05-06 opening expulsion, 150 2021-01-01..infinity restoration");
        assertThat(ROOM.value("select restored_on from membership.member_facts where member_id = " + id
                        + " and superseded_at = 'infinity' and valid_to = 'infinity'"))
                .isEqualTo("2021-01-01");
    }

    @Test
    void whoArrivesWhileTheUnitIsMovedStandsWhereItStandsAfterwards() throws Exception {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Lê Văn Chờ", "1970");
        ROOM.asOwner("insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on)"
                + " values (170, 'branch', 50, '/50/170/', 'Chi bộ 170', 'Chi bộ 170', 'chi bo 170', '2018-01-01')");
        var pool = Executors.newSingleThreadExecutor();
        try (var reorganisation = ROOM.connection("dangvu_owner")) {
            reorganisation.setAutoCommit(false);
            reorganisation.createStatement().execute("update membership.unit set path = '/50/100/170/' where id = 170");
            var scope = Ward.clerk(ROOM);
            var arriving = pool.submit(() -> ROOM.use(TransferHome.class)
                    .transfer(scope, new Transfer(id, 170L, null, LocalDate.of(2020, 1, 1), null), null));
            while (ROOM.value("select 1 from pg_locks where not granted limit 1") == null) {
                Thread.sleep(10);
            }
            assertThat(arriving).isNotDone();
            reorganisation.commit();
            arriving.get();
        }
        pool.shutdown();
        assertThat(ROOM.value("select string_agg(path, ',') from membership.affiliation where unit_id = 170"))
                .isEqualTo("/50/100/170/");
        assertThat(ROOM.value("select path from membership.member where id = " + id))
                .isEqualTo("/50/100/170/");
    }

    @Test
    void aMemberMovesWithinTheWardLeavesItAndComesBack() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Văn Bảy", "1950");
        var transfer = ROOM.use(TransferHome.class);

        transfer.transfer(Ward.clerk(ROOM), new Transfer(id, Ward.BAO_AN, null, LocalDate.of(2020, 1, 1), null), null);
        transfer.transfer(
                Ward.clerk(ROOM), new Transfer(id, null, "Đảng bộ Hà Nội", LocalDate.of(2021, 1, 1), null), PAPER);
        transfer.transfer(
                Ward.clerk(ROOM),
                new Transfer(id, Ward.TAN_MINH, "Đảng bộ Hà Nội", LocalDate.of(2022, 1, 1), null),
                PAPER);

        assertThat(stays(id))
                .isEqualTo("100 2018-02-07..2020-01-01 opening move, 150 2020-01-01..2021-01-01 move transfer,"
                        + " 100 2022-01-01..infinity transfer");
        assertThat(ROOM.value("select unit_id || path from membership.member where id = " + id))
                .isEqualTo("100/50/100/");
    }

    @Test
    void aChangeBeforeWhatIsAlreadyRecordedIsRefused() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Văn Sáu", "1950");
        var transfer = ROOM.use(TransferHome.class);
        transfer.transfer(Ward.clerk(ROOM), new Transfer(id, Ward.BAO_AN, null, LocalDate.of(2020, 1, 1), null), null);

        assertThatThrownBy(() -> transfer.transfer(
                        Ward.clerk(ROOM), new Transfer(id, null, "Hà Nội", LocalDate.of(2019, 1, 1), null), PAPER))
                .hasMessage("register.later-affiliation");
    }

    @Test
    void nobodyOutsideTheScopeChangesAFile() {
        long id = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Văn Năm", "1950");
        var other = ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.change");
        var day = LocalDate.of(2020, 1, 1);

        assertThatThrownBy(() ->
                        ROOM.use(TransferHome.class).transfer(other, new Transfer(id, null, "Hà Nội", day, null), null))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(DecideElsewhere.class)
                        .decide(other, new StandingChange(id, Standing.OUT, Departure.DEATH, day, null)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ChangeCircumstance.class)
                        .begin(other, new CircumstanceChange(id, Circumstance.AWAY, null, day, null, null, null), null))
                .isInstanceOf(AccessRefused.class);
    }
}
