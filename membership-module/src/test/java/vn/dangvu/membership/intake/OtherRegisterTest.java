package vn.dangvu.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.intake.paper.Field;

/**
 * A register kept in another way: one sheet for three branches, one row of headings in other words, names in capitals, years
 * of two figures or nothing but a year.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OtherRegisterTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);
    private static final int BRANCH_COLUMN = 4;
    private static long session;

    @BeforeAll
    static void upload() {
        WARD.open();
        session = ROOM.use(UploadFile.class)
                .upload(WARD.clerk(), "so-theo-doi-dang-vien.xls", Ward.resource("so-theo-doi-dang-vien.xls"));
    }

    private static MapColumns.Choice proposal() {
        return ROOM.use(ShowSession.class).proposal(WARD.clerk(), session).get(0);
    }

    @Test
    @Order(1)
    void allButOneHeadingIsKnown() {
        assertThat(proposal().columns()).hasSize(16).doesNotContainKey(BRANCH_COLUMN);
        assertThat(proposal().asOf()).isEqualTo("2026-06-30");
        assertThat(ROOM.use(ShowSession.class)
                        .sheets(WARD.clerk(), session)
                        .get(0)
                        .layout())
                .matches(layout -> layout.headerFirst() == 2 && layout.headerLast() == 2);
    }

    @Test
    @Order(2)
    void theClerkNamesTheColumnOfTheBranchAndTheRowsAreChecked() {
        var columns = new LinkedHashMap<>(proposal().columns());
        columns.put(BRANCH_COLUMN, Field.UNIT);
        ROOM.use(MapColumns.class)
                .map(
                        WARD.clerk(),
                        session,
                        List.of(new MapColumns.Choice(0, true, null, proposal().asOf(), columns)));
        WARD.check(WARD.clerk(), session);

        assertThat(ROOM.value("select string_agg(kind || ' ' || n, ', ' order by kind) from"
                        + " (select kind, count(*) n from membership.import_problem group by kind) k"))
                .isEqualTo("date.partial 2, date.short-year 45, recognised.missing 1");
        assertThat(WARD.states(session)).isEqualTo("error 16");
    }

    @Test
    @Order(3)
    void threeDecisionsBringEverybodyIn() {
        ROOM.use(SettleAtOnce.class).acceptSureProposals(WARD.clerk(), session);
        ROOM.use(SettleAtOnce.class).confirmQuestions(WARD.clerk(), session);
        assertThat(WARD.states(session)).isEqualTo("clean 15, error 1");
        ROOM.use(MendRow.class).mend(WARD.clerk(), session, 0, 14, java.util.Map.of(Field.BORN, "28/02/1975"));
        assertThat(WARD.commit(WARD.clerk(), session)).isEqualTo(16);

        assertThat(
                        ROOM.value(
                                "select string_agg(n, ', ' order by n) from (select u.short_name || ' ' || count(*) n"
                                        + " from membership.affiliation a join membership.unit u on u.id = a.unit_id group by u.short_name) g"))
                .isEqualTo("Cơ quan phường 3, TDP Khả Do 6, TDP Tân Lợi 7");
        assertThat(WARD.count("member_facts where full_name = 'Hoàng Văn Sỹ' and born_on = '1985-11-30'"))
                .isEqualTo("1");
        assertThat(WARD.count("member_facts where full_name = 'Trần Thị Mơ' and born_precision = 'Y'"))
                .isEqualTo("1");
        assertThat(WARD.count("standing where standing = 'probationary' and valid_to = 'infinity'"))
                .isEqualTo("1");
    }
}
