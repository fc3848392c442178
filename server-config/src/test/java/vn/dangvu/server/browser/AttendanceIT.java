package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.Rehearsal;
import vn.dangvu.server.browser.pages.AttendanceGrid;
import vn.dangvu.server.browser.pages.Forms;
import vn.dangvu.server.browser.pages.MeetingPages;

/** The grid of a large branch by the keys alone; two people who keep the same books at once. */
class AttendanceIT extends RehearsalTest {
    private static final String FIRST = "bithu.tanminh";
    private static final String SECOND = "phobithu.tanminh";
    private static final String PLACE = "Nhà văn hóa TDP Tân Minh";
    private static final int YEAR = Rehearsal.today().getYear() - 1;

    private long unit;

    @BeforeEach
    void twoSecretaries() {
        unit = Long.parseLong(value("select id from membership.unit where short_name = 'TDP Tân Minh'"));
        if (value("select id from kernel.account where username = '" + SECOND + "'") == null) {
            account(SECOND);
            mandate(SECOND, FIRST);
        }
    }

    private static String day(int month, int day) {
        return "%02d/%02d/%d".formatted(day, month, YEAR);
    }

    private long meeting(int month, int day) {
        return new MeetingPages(tab(FIRST)).add(unit, "TDP Tân Minh", "extraordinary", day(month, day), PLACE);
    }

    private AttendanceGrid grid(String username) {
        return new AttendanceGrid(tab(username)).open(unit, YEAR);
    }

    @Test
    void aMeetingOfFortyFourIsWrittenDownByTheKeysAlone() {
        meeting(9, 14);
        AttendanceGrid grid = grid(FIRST);
        List<String> names = grid.names(day(9, 14));
        int people = names.size();
        assertThat(people).isGreaterThanOrEqualTo(44);
        assertThat(grid.reach()).as("how far the grid is for the keyboard").isLessThan(60);
        grid.toColumn(day(9, 14));
        for (int row = 0; row < people; row++) {
            assertThat(grid.seesWhereItIs()).as(grid.where()).isTrue();
            if (row == 3) {
                grid.press("p").type("Đi công tác").press("Enter");
            } else if (row == 5) {
                grid.press("k");
            } else {
                grid.press("c");
            }
        }
        grid.press("Control+z", "c");
        assertThat(grid.sum("present", day(9, 14))).isEqualTo(people - 2);
        grid.save();
        grid = grid(FIRST);
        assertThat(grid.letter(names.get(0), day(9, 14))).isEqualTo("C");
        assertThat(grid.letter(names.get(3), day(9, 14))).isEqualTo("P");
        assertThat(grid.note(names.get(3), day(9, 14))).isEqualTo("Đi công tác");
        assertThat(grid.letter(names.get(5), day(9, 14))).isEqualTo("K");
        assertThat(grid.letter(names.get(people - 1), day(9, 14))).isEqualTo("C");
        assertThat(grid.sum("unexcused", day(9, 14))).isEqualTo(1);
    }

    @Test
    void twoWhoMarkTheSameMeetingLoseNothing() {
        meeting(9, 21);
        AttendanceGrid first = grid(FIRST);
        AttendanceGrid second = grid(SECOND);
        List<String> names = first.names(day(9, 21));
        first.reach();
        first.toColumn(day(9, 21)).press("c", "c", "k").save();
        second.reach();
        second.toColumn(day(9, 21))
                .press("c", "p")
                .type("Ốm")
                .press("Enter", "k", "c")
                .save();
        assertThat(second.conflicts()).as("whose is to stand?").containsExactly(names.get(1));
        second.keepMine(names.get(1));
        for (String reader : List.of(FIRST, SECOND)) {
            AttendanceGrid grid = grid(reader);
            assertThat(List.of(0, 1, 2, 3))
                    .extracting(i -> grid.letter(names.get(i), day(9, 21)))
                    .as(reader)
                    .containsExactly("C", "P", "K", "C");
        }
    }

    @Test
    void twoWhoWriteTheSameMinutesAreToldAndLoseNothing() {
        long id = meeting(9, 28);
        new MeetingPages(tab(FIRST)).hold(id, day(9, 28), List.of(), List.of());
        Forms first = as(FIRST)
                .open("/meetings/minutes.xhtml?id=" + id)
                .enter("report", "Báo cáo")
                .enter("conclusions", "Của bí thư");
        Forms second = as(SECOND).open("/meetings/minutes.xhtml?id=" + id).enter("conclusions", "Của phó bí thư");
        first.saved();
        second.save();
        assertThat(second.problems()).isNotEmpty();
        assertThat(second.entered("conclusions")).isEqualTo("Của phó bí thư");
        assertThat(second.text()).as("what the other has written").contains("Của bí thư");
        for (String writer : List.of(FIRST, SECOND)) {
            as(writer).open("/meetings/note-opinion.xhtml?id=" + id);
        }
        for (String writer : List.of(FIRST, SECOND)) {
            Page page = tab(writer);
            new Forms(page).enter("text", "Ý kiến ghi bởi " + writer).save();
            if (!new Forms(page).problems().isEmpty()) {
                new Forms(page).saved();
            }
        }
        assertThat(as(FIRST).open("/meetings/meeting.xhtml?id=" + id).text())
                .contains("Ý kiến ghi bởi " + FIRST, "Ý kiến ghi bởi " + SECOND);
    }
}
