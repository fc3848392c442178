package vn.dangvu.server.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.dangvu.server.Pbkdf2;
import vn.dangvu.server.load.CopyRows;
import vn.dangvu.server.load.IdRange;

/** One way in for each role, and a second branch secretary to show that a branch sees only itself. */
final class Accounts {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 24);
    private static final LocalDate TERM_END = LocalDate.of(2030, 7, 24);
    static final String PASSWORD = "NamViem@2026";

    /**
     * @param member whose file it is, null for staff without one; {@code role} null = only the own file
     * @param applicant whose way into the Party it is, null for all others
     */
    record Entry(
            String username,
            String shown,
            String member,
            String role,
            List<String> units,
            String basis,
            String applicant) {
        Entry(String username, String shown, String member, String role, List<String> units, String basis) {
            this(username, shown, member, role, units, basis, null);
        }

        String name() {
            return member != null ? member : applicant != null ? applicant : shown;
        }
    }

    static final List<Entry> ALL = List.of(
            new Entry(
                    "canbo",
                    "Cán bộ tổ chức",
                    "Ngô Thanh Bích",
                    "organisation-clerk",
                    List.of(Tree.WARD),
                    "Quyết định 05-QĐ/ĐU ngày 24/7/2025"),
            new Entry(
                    "quantri",
                    "Quản trị hệ thống",
                    null,
                    "system-administrator",
                    List.of(Tree.WARD),
                    "Quyết định 06-QĐ/ĐU ngày 24/7/2025"),
            new Entry(
                    "bithu",
                    "Bí thư Đảng ủy",
                    "Phạm Hồng Dung",
                    "committee-secretary",
                    List.of(Tree.WARD),
                    "Nghị quyết đại hội ngày 24/7/2025"),
            new Entry(
                    "thuongvu",
                    "Ủy viên Ban Thường vụ",
                    "Hồ Bá Cường",
                    "standing-committee-member",
                    List.of(Tree.WARD),
                    "Nghị quyết đại hội ngày 24/7/2025"),
            new Entry(
                    "capuy",
                    "Cấp ủy viên phụ trách chi bộ",
                    "Huỳnh Trọng Bình",
                    "assigned-committee-member",
                    List.of("bao-loc", "tan-loi"),
                    "Phân công 08-TB/ĐU ngày 30/7/2025"),
            new Entry(
                    "kiemtra",
                    "Ủy ban Kiểm tra",
                    "Đinh Bích Chi",
                    "inspection-committee",
                    List.of(Tree.WARD),
                    "Nghị quyết đại hội ngày 24/7/2025"),
            new Entry(
                    "bithu.tanminh",
                    "Bí thư Chi bộ TDP Tân Minh",
                    "Bùi Bá Long",
                    "branch-secretary",
                    List.of("tan-minh"),
                    "Nghị quyết đại hội chi bộ ngày 12/6/2022"),
            new Entry(
                    "bithu.khado",
                    "Bí thư Chi bộ TDP Khả Do",
                    "Hồ Ngọc Hương",
                    "branch-secretary",
                    List.of("kha-do"),
                    "Nghị quyết đại hội chi bộ ngày 12/6/2022"),
            new Entry(
                    "chiuy.tanminh",
                    "Chi ủy viên Chi bộ TDP Tân Minh",
                    "Lý Mạnh Khánh",
                    "branch-committee-member",
                    List.of("tan-minh"),
                    "Nghị quyết chi bộ ngày 03/3/2024"),
            new Entry("dangvien", "Đảng viên", "Trịnh Thu Hằng", null, List.of(), ""),
            new Entry(
                    "captren",
                    "Cấp trên (Tỉnh ủy Phú Thọ)",
                    null,
                    "superior-level",
                    List.of(Tree.PROVINCE),
                    "Công văn 112-CV/BTCTU ngày 01/8/2025"),
            new Entry("dvgiupdo", "Đảng viên giúp đỡ đảng viên dự bị", "Lý Xuân Đông", null, List.of(), ""),
            new Entry("quanchung", "Người xin vào Đảng", null, null, List.of(), "", "Trịnh Hoài Nam"));

    private final Connection connection;
    private final IdRange ids;
    private final long first;

    Accounts(Connection connection) throws SQLException {
        this.connection = connection;
        this.ids = new IdRange(connection, "kernel.ids");
        this.first = ids.next(ALL.size());
    }

    /** The account of the organisation clerk, who entered everything. */
    long clerk() {
        return first;
    }

    static Entry entry(String username) {
        return ALL.stream()
                .filter(e -> e.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    long id(String username) {
        return first + ALL.indexOf(entry(username));
    }

    /** @param members id by name, null when the register does not know them */
    void write(Tree tree, Function<String, Long> members) throws SQLException {
        var accounts = new CopyRows(
                connection, "kernel.account", "id, username, display_name, password_hash, must_change, member_id");
        var mandates = new CopyRows(
                connection, "kernel.mandate", "id, account_id, role, unit_id, valid_from, valid_to, basis, granted_by");
        String hash = hash();
        for (int i = 0; i < ALL.size(); i++) {
            Entry entry = ALL.get(i);
            Long member = entry.member() == null ? null : members.apply(entry.member());
            accounts.add(first + i, entry.username(), entry.name(), hash, false, member);
            for (String unit : entry.units()) {
                mandates.add(
                        ids.next(), first + i, entry.role(), tree.id(unit), SINCE, TERM_END, entry.basis(), first + 1);
            }
        }
        accounts.flush();
        mandates.flush();
        ids.close();
    }

    /** One password, one hash: it is printed where the demonstration starts, and the same every time. */
    private static String hash() {
        return Pbkdf2.hash(PASSWORD, Arrays.copyOf(PASSWORD.getBytes(StandardCharsets.UTF_8), Pbkdf2.SALT_BYTES));
    }
}
