package vn.dangvu.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.intake.DecideDuplicate.At;

/** One import of the sample list from upload to taking back: each test goes on where the one before ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);
    private static long session;

    @BeforeAll
    static void uploadAndCheck() {
        WARD.open();
        session = WARD.checked(WARD.clerk(), "danh-sach-dang-vien-nam-viem.xlsx", Ward.sample());
    }

    private static ShowSession.Sums sums() {
        return ROOM.use(ShowSession.class).sums(WARD.clerk(), session);
    }

    @Test
    @Order(1)
    void theSumsAreThoseOfTheFile() {
        var sums = sums();
        assertThat(sums.people()).isEqualTo(313);
        assertThat(sums.errors()).isEqualTo(16);
        assertThat(sums.broken()).isEqualTo(17);
        assertThat(sums.waiting()).isEqualTo(24);
        assertThat(sums.questions()).isEqualTo(25);
        assertThat(sums.clean()).isEqualTo(272);
        assertThat(sums.skipped()).isEqualTo(99);
        assertThat(sums.notChosen()).isZero();
        assertThat(sums.read()).isEqualTo(313 + 99);
        assertThat(WARD.count("member")).isEqualTo("0");
    }

    @Test
    @Order(2)
    void everySheetFoundItsBranch() {
        assertThat(ROOM.use(ShowSession.class).sheets(WARD.clerk(), session))
                .extracting(ImportSheet::unitName)
                .containsExactlyElementsOf(Ward.BRANCHES);
    }

    @Test
    @Order(2)
    void aSheetWhoseTotalSaysLessIsTold() {
        assertThat(ROOM.use(ShowSession.class).sheets(WARD.clerk(), session).stream()
                        .filter(ImportSheet::countDiffers)
                        .map(ImportSheet::name))
                .containsExactly("CB TDP Cả Đông");
    }

    @Test
    @Order(3)
    void somebodyElsesImportIsAsIfItWereNotThere() {
        Scope other = ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.import");
        assertThatThrownBy(() -> ROOM.use(ShowSession.class).session(other, session))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(CommitImport.class).begin(other, session))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ShowSession.class).list(other, 0, 20).total()).isZero();
        assertThatThrownBy(() -> ROOM.scope(Ward.SECRETARY, "member.import")).isInstanceOf(AccessRefused.class);
        for (String table : new String[] {"session", "file", "sheet", "row", "problem", "mapping"}) {
            assertThat(ROOM.value(TestServer.APP, "select count(*) from membership.import_" + table))
                    .isEqualTo("0");
        }
    }

    @Test
    @Order(4)
    void theCleanRowsAreWrittenWithTheirHistory() {
        assertThat(WARD.commit(WARD.clerk(), session)).isEqualTo(272);

        assertThat(WARD.count("member")).isEqualTo("272");
        assertThat(WARD.count(
                        "affiliation where arrived_by = 'opening' and valid_from = '2025-12-31' and kind = 'home'"))
                .isEqualTo("272");
        assertThat(WARD.count("standing where standing = 'official' and valid_to = 'infinity'"))
                .isEqualTo("272");
        assertThat(WARD.count("identifier where kind = 'card'")).isEqualTo("272");
        assertThat(WARD.count("member_facts where full_name = 'Phạm Kim Ngân' and sort_name = 'Ngân0 Kim0 Pham5'"))
                .isEqualTo("1");
        assertThat(WARD.states(session)).isEqualTo("committed 272, confirm 24, error 17");
        assertThat(ROOM.value("select count(*) from kernel.audit_entry where action = 'CommitImport' and subject_id = "
                        + session))
                .isEqualTo("2");
    }

    @Test
    @Order(5)
    void nothingIsWrittenTwice() {
        assertThatThrownBy(() -> ROOM.use(CommitImport.class).begin(WARD.clerk(), session))
                .hasMessage("intake.nothing-clean");
    }

    @Test
    @Order(6)
    void oneYesSettlesTheSureProposalsAndTheQuestions() {
        ROOM.use(SettleAtOnce.class).acceptSureProposals(WARD.clerk(), session);
        ROOM.use(SettleAtOnce.class).confirmQuestions(WARD.clerk(), session);

        assertThat(WARD.states(session)).isEqualTo("clean 35, committed 272, error 6");
        assertThat(ROOM.value("select string_agg(distinct kind, ', ' order by kind) from membership.import_problem"))
                .isEqualTo("date.impossible, duplicate.number");
    }

    @Test
    @Order(7)
    void onePersonInTwoBranchesIsDecidedByTheClerk() {
        ROOM.use(DecideDuplicate.class).different(WARD.clerk(), session, new At(0, 52), new At(3, 44));
        assertThat(ROOM.value("select kind from membership.import_problem where sheet = 3 and row_number = 44"))
                .isEqualTo("duplicate.shared");

        ROOM.use(DecideDuplicate.class).belongs(WARD.clerk(), session, new At(0, 52), new At(3, 44));
        assertThat(WARD.states(session)).isEqualTo("aside 1, clean 36, committed 272, error 4");
    }

    @Test
    @Order(8)
    void theOthersAreMendedAndWritten() {
        ROOM.use(MendRow.class).accept(WARD.clerk(), session, new MendRow.Finding(0, 40, 0));
        ROOM.use(MendRow.class)
                .mend(
                        WARD.clerk(),
                        session,
                        1,
                        41,
                        java.util.Map.of(vn.dangvu.membership.intake.paper.Field.ADMITTED, "05/11/1982"));
        assertThat(WARD.commit(WARD.clerk(), session)).isEqualTo(38);

        assertThat(WARD.count("member")).isEqualTo("310");
        assertThat(WARD.count("standing where standing = 'probationary' and valid_to = 'infinity'"))
                .isEqualTo("14");
        assertThat(WARD.count("circumstance where kind = 'away' and detail = 'Bình Dương'"))
                .isEqualTo("2");
        assertThat(WARD.count("identifier where kind = 'old-identity'")).isEqualTo("4");
        var sums = sums();
        assertThat(sums.read())
                .isEqualTo(sums.entered()
                        + sums.unchanged()
                        + sums.clean()
                        + sums.waiting()
                        + sums.broken()
                        + sums.aside()
                        + sums.skipped());
    }

    @Test
    @Order(9)
    void theSameFileAgainChangesNothing() {
        long again = WARD.checked(WARD.clerk(), "lần hai.xlsx", Ward.sample());

        assertThat(ROOM.value(
                        "select count(*) from membership.import_row where state = 'clean' and session_id = " + again))
                .isEqualTo("0");
        assertThat(ROOM.value("select count(*) from membership.import_row where state = 'unchanged' and session_id = "
                        + again))
                .isEqualTo("297");
        assertThatThrownBy(() -> ROOM.use(CommitImport.class).begin(WARD.clerk(), again))
                .hasMessage("intake.nothing-clean");
        assertThat(ROOM.use(ShowSession.class).twins(WARD.clerk(), again))
                .extracting(ImportSession::id)
                .containsExactly(session);
        assertThat(WARD.count("member")).isEqualTo("310");
    }

    @Test
    @Order(10)
    void aWholeImportIsTakenBackUnlessSomebodyBuiltOnIt() {
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, label, recorded_by) select max(id), 'reward', 'x', 1 from membership.member");
        assertThatThrownBy(() -> ROOM.use(TakeBackImport.class).takeBack(WARD.clerk(), session, "nhầm tệp"))
                .hasMessage("intake.built-upon");
        ROOM.asOwner("delete from membership.file_entry");

        assertThat(ROOM.use(TakeBackImport.class).takeBack(WARD.clerk(), session, "nhầm tệp"))
                .isEqualTo(310);

        for (String table : new String[] {"member_facts", "affiliation", "standing", "circumstance", "identifier"}) {
            assertThat(WARD.count(table + " where superseded_at = 'infinity'"))
                    .as(table)
                    .isEqualTo("0");
            assertThat(WARD.count(table)).as(table).isNotEqualTo("0");
        }
        assertThat(WARD.count("member where withdrawn_reason = 'nhầm tệp'")).isEqualTo("310");
    }

    @Test
    @Order(11)
    void afterwardsTheSameListComesInAgain() {
        long again = WARD.checked(WARD.clerk(), "lần ba.xlsx", Ward.sample());
        assertThat(WARD.commit(WARD.clerk(), again)).isEqualTo(272);
    }
}
