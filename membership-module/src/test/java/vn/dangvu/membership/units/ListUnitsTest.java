package vn.dangvu.membership.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

class ListUnitsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);
    private static final Caller CLERK = Callers.with("organisation-clerk", 50, "/50/");
    private static final Caller SECRETARY = Callers.with("branch-secretary", 100, "/50/100/");

    @BeforeAll
    static void ward() {
        var people = new People(ROOM).ward();
        people.member(1, 100, "Ngô Bá Tùng").member(2, 100, "Trần Thị Xa");
        people.person(3, 100, "Lê Dự Bị")
                .home(3, 100, "2025-06-01", "admission")
                .standing(3, "probationary", "2025-06-01");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "unit.read");
    }

    private static UnitFilter filter(LocalDate on, String text, String type) {
        return new UnitFilter(on, text, type);
    }

    private static List<UnitLine> listed(Caller caller, UnitFilter filter) {
        return ROOM.use(ListUnits.class)
                .page(read(caller), filter, new Paging(0, 50, "name", false))
                .rows();
    }

    @Test
    void aBranchCountsItsOwnMembersOnTheDay() {
        assertThat(listed(CLERK, filter(DAY, "ca dong", "")))
                .extracting(UnitLine::official, UnitLine::probationary, UnitLine::members)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 1, 3));
        assertThat(listed(CLERK, filter(LocalDate.of(2025, 5, 31), "Cả Đông", "")))
                .extracting(UnitLine::probationary)
                .containsExactly(0);
    }

    @Test
    void conditionsAddUpAndSignsMeanThemselves() {
        assertThat(listed(CLERK, filter(DAY, "", "ward")))
                .extracting(UnitLine::id)
                .containsExactly(50L);
        assertThat(listed(CLERK, filter(DAY, "ca dong", "ward"))).isEmpty();
        assertThat(listed(CLERK, filter(DAY, "%", ""))).isEmpty();
    }

    @Test
    void aBranchSecretarySeesTheOwnBranchOnly() {
        var page = ROOM.use(ListUnits.class)
                .page(read(SECRETARY), filter(DAY, "", ""), new Paging(0, 50, "members", false));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rows()).extracting(UnitLine::id).containsExactly(100L);
    }

    @Test
    void aPageIsTwoStatements() {
        Scope scope = read(CLERK);
        assertThat(ROOM.statements(() ->
                        ROOM.use(ListUnits.class).page(scope, filter(DAY, "", ""), new Paging(0, 20, "type", true))))
                .filteredOn(s -> !s.contains("set_config"))
                .hasSize(2);
    }

    @Test
    void theListLeavesTheHouseAsItIsOnThePageAndInTheLog() throws IOException {
        var columns = List.of(
                new ListPaper.Column<UnitLine>("Tên", 30, UnitLine::name),
                new ListPaper.Column<UnitLine>("Đảng viên", 8, u -> Integer.toString(u.members())));
        var paper = new ListPaper<>("Đảng bộ", "ĐẢNG CỘNG SẢN VIỆT NAM", "TỔ CHỨC", List.of("15/12/2025"), columns);
        var sheet = new ByteArrayOutputStream();

        ROOM.use(ExportUnits.class)
                .excel(ROOM.scope(SECRETARY, "export.list"), filter(DAY, "", ""), "name", false, paper, () -> sheet);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getRow(5).getCell(1).getStringCellValue()).contains("Cả Đông");
            assertThat(rows.getRow(5).getCell(2).getStringCellValue()).isEqualTo("3");
            assertThat(rows.getLastRowNum()).isEqualTo(5);
        }
        assertThat(
                        ROOM.value(
                                "select action || ' ' || outcome || ' ' || detail from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("ExportUnits done xlsx count=1");
        assertThatThrownBy(() -> ROOM.scope(Callers.with("superior-level", 50, "/50/"), "export.list"))
                .isInstanceOf(AccessRefused.class);
    }
}
