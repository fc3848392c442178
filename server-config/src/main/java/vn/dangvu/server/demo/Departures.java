package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The deletion of 2019 for breach of activity rules with all its papers; an expulsion of 2018 that was complained of up to the Central Committee and
 * ended in restoration; and a case that is half way, whose third request for a self-review is not proved.
 */
final class Departures {
    private final Run run;
    private final Cases cases;
    private final Tree tree;
    private final Register register;
    private final Accounts accounts;

    Departures(Connection connection, Tree tree, Register register, Accounts accounts) {
        this.run = new Run(connection);
        this.cases = new Cases(connection);
        this.tree = tree;
        this.register = register;
        this.accounts = accounts;
    }

    void write() throws SQLException {
        deletion();
        expulsion();
        running();
    }

    private void deletion() throws SQLException {
        long clerk = accounts.clerk();
        long member = register.id("Ngô Thế Nam");
        long branch = tree.id("tan-minh");
        long file = cases.open(
                member,
                branch,
                clerk,
                "deletion",
                "absent",
                "{\"months\": \"3\", \"paper\": \"Biên bản sinh hoạt chi bộ tháng 3, 4, 5/2019\"}",
                "2019-06-05",
                10);
        cases.act(
                file,
                clerk,
                "notice",
                "2019-06-08",
                "{\"paper\": \"04-TB/CB ngày 06/6/2019\", \"receipt\": \"Đảng viên ký nhận ngày 08/6/2019\"}");
        cases.word(
                file,
                clerk,
                "member",
                "2019-06-12",
                "Tôi đi làm xa, không xin phép, cũng không muốn sinh hoạt nữa.",
                "Biên bản chi ủy gặp gỡ ngày 12/6/2019");
        cases.request(file, clerk, "2019-06-14", "05-CV/CB", "Ký nhận ngày 14/6/2019", "2019-06-14");
        cases.request(file, clerk, "2019-06-28", "06-CV/CB", "Giấy báo phát ngày 01/7/2019", "2019-07-01");
        cases.request(file, clerk, "2019-07-12", "07-CV/CB", "Giấy báo phát ngày 15/7/2019", "2019-07-15");
        cases.act(
                file,
                clerk,
                "self-review",
                "2019-07-20",
                "{\"how\": \"refused\", \"paper\": \"Biên bản ngày 20/7/2019 ghi việc từ chối kiểm điểm\"}");
        cases.ballot(
                file,
                clerk,
                branch,
                "branch",
                "2019-08-03",
                "Nhà văn hóa TDP Tân Minh",
                "Trịnh Minh Hà",
                "Đỗ Thu Thảo");
        cases.ballot(
                file,
                clerk,
                tree.id(Tree.WARD),
                "committee",
                "2019-08-20",
                "Phòng họp Đảng ủy phường",
                Posts.secretary(Tree.WARD, LocalDate.of(2019, 8, 20)),
                Posts.deputy(Tree.WARD, LocalDate.of(2019, 8, 20)));
        decided(file, member, "2019-09-17", "Ban Thường vụ Thị ủy Phúc Yên");
        after(file, "2019-09-20", "2019-09-17", "2019-09-24", "2019-09-30", "2019-10-10");
        cases.close(file, clerk, "2019-10-10", null);
    }

    private void expulsion() throws SQLException {
        long clerk = accounts.clerk();
        long member = register.id("Đinh Hồng Thảo");
        long branch = tree.id("kha-do");
        long file = cases.open(
                member,
                branch,
                clerk,
                "expulsion",
                "sentence",
                "{\"paper\": \"Bản án sơ thẩm số 41/2018/HS-ST ngày 28/6/2018\"}",
                "2018-07-05",
                11);
        cases.act(
                file,
                clerk,
                "notice",
                "2018-07-09",
                "{\"paper\": \"03-TB/CB ngày 06/7/2018\", \"receipt\": \"Đảng viên ký nhận ngày 09/7/2018\"}");
        cases.word(
                file,
                clerk,
                "member",
                "2018-07-15",
                "Tôi không làm việc đó. Tôi đã kháng cáo, đề nghị chờ kết quả.",
                "Bản giải trình ngày 15/7/2018");
        cases.act(
                file,
                clerk,
                "self-review",
                "2018-07-21",
                "{\"how\": \"held\", \"paper\": \"Bản tự kiểm điểm ngày 20/7/2018\"}");
        cases.ballot(
                file,
                clerk,
                branch,
                "branch",
                "2018-08-03",
                "Nhà văn hóa TDP Khả Do",
                Posts.secretary("kha-do", LocalDate.of(2018, 8, 3)),
                Posts.deputy("kha-do", LocalDate.of(2018, 8, 3)));
        cases.ballot(
                file,
                clerk,
                tree.id(Tree.WARD),
                "committee",
                "2018-08-22",
                "Phòng họp Đảng ủy phường",
                Posts.secretary(Tree.WARD, LocalDate.of(2018, 8, 22)),
                Posts.deputy(Tree.WARD, LocalDate.of(2018, 8, 22)));
        cases.act(
                file,
                clerk,
                "hearing",
                "2018-09-12",
                "{\"heard_by\": \"Đại diện Ủy ban Kiểm tra Thị ủy\", \"said\": \"Đồng chí đề nghị chờ kết quả phúc thẩm.\"}");
        decided(file, member, "2018-10-08", "Ban Thường vụ Thị ủy Phúc Yên");
        after(file, "2018-10-12", "2018-10-08", "2018-10-15", "2018-10-16", "2018-10-25");
        cases.close(file, clerk, "2018-10-25", "2018-11-12");
        complaints(file);
    }

    private void complaints(long file) throws SQLException {
        long clerk = accounts.clerk();
        long first = cases.complaint(
                file,
                clerk,
                "superior",
                "2018-10-30",
                "2018-11-02",
                "Tôi bị kết án oan, đề nghị xem lại quyết định khai trừ.",
                "2018-11-12",
                "2019-02-02");
        answered(first, "2018-11-05", "2019-01-25", "upheld", "12-QĐ/UBKT", null, "2019-01-28");
        long second = cases.complaint(
                file,
                clerk,
                "province",
                "2019-02-20",
                "2019-02-22",
                "Tôi không đồng ý với kết quả giải quyết của cấp trên trực tiếp.",
                "2019-02-28",
                "2019-05-22");
        answered(second, "2019-02-26", "2019-05-17", "upheld", "31-QĐ/UBKTTU", null, "2019-05-24");
        long third = cases.complaint(
                file,
                clerk,
                "central",
                "2019-06-18",
                "2019-06-21",
                "Đề nghị Trung ương xem xét lại toàn bộ vụ việc.",
                "2019-06-24",
                "2019-12-21");
        String note =
                "Tòa án tuyên không phạm tội theo thủ tục tái thẩm ngày 10/3/2025; quá thời hạn giải quyết vì chờ kết quả của Tòa án.";
        answered(third, "2019-06-28", "2025-05-20", "restored", "77-QĐ/UBKTTW", note, "2025-05-26");
        cases.answer(third, clerk, "restored", "2025-06-02", null, "18-QĐ/ĐU", null);
        cases.answer(
                third,
                clerk,
                "apology",
                "2025-06-14",
                null,
                "Biên bản ngày 14/6/2025",
                "Đại diện cấp ủy xin lỗi công khai tại chi bộ TDP Khả Do");
    }

    private void answered(
            long complaint,
            String accepted,
            String decided,
            String outcome,
            String paper,
            String note,
            String delivered)
            throws SQLException {
        long clerk = accounts.clerk();
        cases.answer(complaint, clerk, "accepted", accepted, null, "Thông báo thụ lý", null);
        cases.answer(complaint, clerk, "decided", decided, outcome, paper, note);
        cases.answer(complaint, clerk, "delivered", delivered, null, "Đảng viên ký nhận", null);
    }

    private void running() throws SQLException {
        long secretary = accounts.id("bithu.tanminh");
        long file = cases.open(
                register.id("Phan Văn Đoàn"),
                tree.id("tan-minh"),
                secretary,
                "deletion",
                "absent",
                "{\"months\": \"3\", \"paper\": \"Biên bản sinh hoạt tháng 7, 8, 10/2026; nghị quyết 06-NQ/CU\"}",
                "2026-11-05",
                10);
        cases.act(
                file,
                secretary,
                "notice",
                "2026-11-06",
                "{\"paper\": \"07-TB/CB ngày 06/11/2026\", \"receipt\": \"Phiếu giao số 07, đảng viên ký nhận\"}");
        cases.word(
                file,
                secretary,
                "member",
                "2026-11-12",
                "Tháng 7 và tháng 8 tôi đi chăm vợ nằm viện ở Hà Nội, có nhắn đồng chí phó bí thư. Tháng 10 tôi nghỉ không báo, tôi nhận khuyết điểm.",
                "Bản giải trình ngày 12/11/2026");
        cases.word(
                file,
                secretary,
                "branch",
                "2026-11-16",
                "Phó bí thư xác nhận có tin nhắn tháng 8; đề nghị chi bộ xem xét tháng 8 là vắng có lý do.",
                null);
        cases.request(file, secretary, "2026-11-06", "08-CV/CB", "Phiếu giao số 07", "2026-11-06");
        cases.request(file, secretary, "2026-11-13", "09-CV/CB, thư bảo đảm", "Giấy báo phát 16/11", "2026-11-16");
        cases.request(file, secretary, "2026-11-20", "10-CV/CB, thư bảo đảm", null, null);
        cases.waits(file, "self-review", 1);
    }

    private void decided(long file, long member, String on, String body) throws SQLException {
        try (var query = run.prepared(
                        "select s.decision_id, d.number from membership.standing s join membership.decision d on d.id = s.decision_id"
                                + " where s.member_id = ? and s.standing = 'out' and s.superseded_at = 'infinity' and s.valid_from = ?::date",
                        member,
                        on);
                ResultSet row = query.executeQuery()) {
            row.next();
            cases.act(
                    file,
                    accounts.clerk(),
                    "decision",
                    on,
                    "{\"number\": \"%s\", \"body\": \"%s\", \"signer\": \"Bí thư Thị ủy\"}"
                            .formatted(row.getString(2), body),
                    row.getLong(1));
        }
    }

    private void after(long file, String delivered, String from, String entered, String booked, String sent)
            throws SQLException {
        long clerk = accounts.clerk();
        cases.act(file, clerk, "delivery", delivered, "{\"receipt\": \"Đảng viên ký nhận, có biên bản giao\"}");
        cases.act(
                file,
                clerk,
                "return",
                entered,
                "{\"card\": \"returned\", \"badge\": \"none\", \"paper\": \"Biên bản thu thẻ đảng viên\"}");
        cases.act(file, clerk, "register", entered, "{\"from\": \"" + from + "\"}");
        cases.act(file, clerk, "books", booked, "{\"book\": \"Sổ đảng viên ra khỏi Đảng, trang 4\"}");
        cases.act(
                file,
                clerk,
                "file-sent",
                sent,
                "{\"paper\": \"22-BC/ĐU\", \"receiver\": \"Ban Tổ chức Thị ủy Phúc Yên\"}");
    }
}
