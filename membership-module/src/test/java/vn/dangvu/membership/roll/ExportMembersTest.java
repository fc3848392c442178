package vn.dangvu.membership.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Papers;
import vn.dangvu.kernel.testing.Room;

class ExportMembersTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 15);
    private static final ListPaper<MemberRow> PAPER = new ListPaper<>(
            "Đảng bộ phường Nam Viêm",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "DANH SÁCH ĐẢNG VIÊN",
            List.of("Tính đến 15/12/2025"),
            List.of(
                    new ListPaper.Column<>("Họ và tên", 24, MemberRow::name),
                    new ListPaper.Column<>("Chi bộ", 18, MemberRow::unit)));

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        var people = new People(ROOM).ward();
        people.member(1, 100, "Nguyễn Thị Hường", "sex", "F")
                .member(2, 100, "Trần Đỗ Ưng")
                .member(3, 150, "=CMD()");
        ROOM.asOwner(
                "insert into membership.member (id, unit_id, path, created_by) select n, 200, '/50/200/', 1 from generate_series(10, 20009) n",
                "insert into membership.member_facts (member_id, full_name, sort_name, folded, lowered, recorded_by)"
                        + " select n, 'Người ' || n, n || ' Người', 'nguoi ' || n, 'người ' || n, 1 from generate_series(10, 20009) n",
                "insert into membership.affiliation (member_id, unit_id, path, valid_from, arrived_by, recorded_by)"
                        + " select n, 200, '/50/200/', '2010-01-01', 'opening', 1 from generate_series(10, 20009) n",
                "analyze");
    }

    private static Scope scope(String role, long unit, String path, String permission) {
        return ROOM.scope(Callers.with(role, unit, path), permission);
    }

    private static List<String> exported(Scope scope, MemberFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        ROOM.use(ExportMembers.class).excel(scope, filter, "name", false, PAPER, () -> out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.filter(r -> r.getCellCount() > 1 && r.getCellText(0).matches("\\d+"))
                    .map((Row r) -> r.getCellText(1) + "|" + r.getCellText(2))
                    .collect(Collectors.toList());
        }
    }

    @Test
    void theSheetHoldsExactlyTheWholeListInItsOrder() throws IOException {
        var filter = MemberFilter.on(TODAY).with(Criterion.TEXT, "nguoi 1");
        var all = exported(scope("organisation-clerk", 50, "/50/", "export.list"), MemberFilter.on(TODAY));
        assertThat(all).hasSize(20_003);
        var page = ROOM.use(ListMembers.class)
                .page(
                        scope("organisation-clerk", 50, "/50/", "member.list"),
                        MemberFilter.on(TODAY),
                        new Paging(0, 200, "name", false));
        assertThat(all.subList(0, 200))
                .isEqualTo(
                        page.rows().stream().map(m -> m.name() + "|" + m.unit()).toList());
        assertThat(exported(scope("organisation-clerk", 50, "/50/", "export.list"), filter))
                .isEmpty();
    }

    @Test
    void twentyThousandRowsLeaveThroughOneStatementWhileTheyAreRead() {
        var out = new Pieces();
        Scope scope = scope("organisation-clerk", 50, "/50/", "export.list");
        var rows = new AtomicInteger();
        List<String> statements = ROOM.statements(() -> rows.set(
                ROOM.use(ExportMembers.class).excel(scope, MemberFilter.on(TODAY), "name", false, PAPER, () -> out)));
        assertThat(rows).hasValue(20_003);
        assertThat(statements.stream().filter(s -> s.contains("membership.affiliation")))
                .hasSize(1);
        assertThat(out.largest).as("never the whole sheet at once").isLessThan(out.total / 4);
    }

    private static final class Pieces extends OutputStream {
        private int largest;
        private int total;

        @Override
        public void write(int b) {
            total++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            largest = Math.max(largest, length);
            total += length;
        }
    }

    @Test
    void whoIsRefusedLeavesTheAnswerUntouched() {
        Scope branch = scope("branch-secretary", 150, "/50/150/", "export.list");
        var touched = new AtomicInteger();
        assertThatThrownBy(() -> ROOM.use(ExportMembers.class)
                        .excel(branch, MemberFilter.on(TODAY).with(Criterion.UNIT, "100"), "name", false, PAPER, () -> {
                            touched.incrementAndGet();
                            return OutputStream.nullOutputStream();
                        }))
                .isInstanceOf(AccessRefused.class);
        assertThat(touched).hasValue(0);
    }

    @Test
    void aBranchSecretaryTakesOutTheBranchOnlyAndItIsWritten() throws IOException {
        Scope branch = scope("branch-secretary", 150, "/50/150/", "export.list");
        assertThat(exported(branch, MemberFilter.on(TODAY))).containsExactly("=CMD()|TDP Minh Đức");
        assertThat(ROOM.value("select action || ' ' || outcome || ' ' || path || ' ' || as_of || ' ' || detail"
                        + " from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("ExportMembers done /50/150/ 2025-12-15 xlsx count=1 ");
        assertThatThrownBy(() -> exported(branch, MemberFilter.on(TODAY).with(Criterion.UNIT, "100")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void rolesThatMayOnlyLookTakeNothingOut() {
        assertThatThrownBy(() -> scope("inspection-committee", 50, "/50/", "export.list"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void paperShowsVietnameseLettersTheHeadAndTheRows() throws IOException {
        byte[] pdf = ROOM.use(ExportMembers.class)
                .pdf(
                        scope("organisation-clerk", 50, "/50/", "export.list"),
                        MemberFilter.on(TODAY).with(Criterion.UNIT, "100"),
                        "name",
                        false,
                        PAPER);
        Papers.save("danh-sach-dang-vien.pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "DANH SÁCH ĐẢNG VIÊN", "Nguyễn Thị Hường", "Trần Đỗ Ưng");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }
}
