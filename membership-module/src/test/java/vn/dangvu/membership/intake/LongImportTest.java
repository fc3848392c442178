package vn.dangvu.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;

/** What a long list costs: statements for a thousand rows, never for a row. */
class LongImportTest {
    private static final int FOR_A_THOUSAND_ROWS = 16;

    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);

    @BeforeAll
    static void open() {
        WARD.open();
    }

    private record Cost(int checking, int writing) {}

    private static Cost cost(int people) {
        long id = ROOM.use(UploadFile.class)
                .upload(WARD.clerk(), people + ".csv", LongList.csv(people, List.of("Chi bộ TDP Tân Minh", "Khả Do")));
        ROOM.use(MapColumns.class)
                .map(WARD.clerk(), id, ROOM.use(ShowSession.class).proposal(WARD.clerk(), id));
        int checking = ROOM.statements(() -> WARD.check(WARD.clerk(), id)).size();
        assertThat(WARD.states(id)).isEqualTo("clean " + people);
        int writing = ROOM.statements(() -> WARD.commit(WARD.clerk(), id)).size();
        assertThat(WARD.states(id)).isEqualTo("committed " + people);
        ROOM.use(TakeBackImport.class).takeBack(WARD.clerk(), id, "đo xong");
        return new Cost(checking, writing);
    }

    @Test
    void twoThousandRowsMoreCostAFewStatementsMore() {
        Cost two = cost(2_000);
        Cost four = cost(4_000);
        assertThat(four.checking - two.checking).isBetween(1, 2 * FOR_A_THOUSAND_ROWS);
        assertThat(four.writing - two.writing).isBetween(1, 2 * FOR_A_THOUSAND_ROWS);
        assertThat(two.checking).isLessThan(4 * FOR_A_THOUSAND_ROWS);
        assertThat(two.writing).isLessThan(4 * FOR_A_THOUSAND_ROWS);
    }
}
