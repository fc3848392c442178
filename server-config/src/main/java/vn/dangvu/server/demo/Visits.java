package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Members of the committee at the meetings of their branches, one a quarter for two years, and four difficulties: two solved, one open, one overdue. */
final class Visits {
    /** One visit a quarter in the middle month; one in nine was called off, one of this month is still to be made, the next are planned. */
    private static final String VISITS =
            """
            insert into membership.branch_visit (unit_id, path, member_id, keeper, month, planned, purpose, attended_on, seen, recorded_at, recorded_by,
                called_off_at, called_off_by, called_off_reason)
            select u.id, u.path, b.member_id, f.full_name, m.month, true, 'Dự sinh hoạt chi bộ thường kỳ',
                case when s.held then m.month + 2 end, case when s.held then (array['Chi bộ họp đúng ngày, đủ nội dung; nhiều ý kiến về vệ sinh môi trường.',
                    'Bí thư chuẩn bị kỹ; đảng viên trẻ còn ít phát biểu.', 'Thảo luận sôi nổi việc tạo nguồn kết nạp.',
                    'Biên bản đầy đủ; cần phân công rõ người, rõ hạn.'])[1 + (u.id + m.n) % 4] end,
                m.month - 25 + time '02:00', coalesce(k.id, ?),
                case when s.off then m.month + 1 + time '02:00' end, case when s.off then coalesce(k.id, ?) end, case when s.off then 'Trùng lịch họp của tỉnh' end
            from membership.unit u
            cross join (select d::date as month, row_number() over (order by d) as n
                from generate_series(date '2025-02-01', date '2027-02-01', interval '3 months') d) m
            join membership.branch_assignment b on b.unit_id = u.id and b.valid_from <= m.month + 2 and b.valid_to > m.month + 2
            join membership.member_facts f on f.member_id = b.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join kernel.account k on k.member_id = b.member_id
            cross join lateral (select m.month <= date '2026-11-01' and not (m.month = date '2026-11-01' and u.short_name in ('TDP Tân Lợi', 'TDP Khả Do'))
                and (u.id + m.n) % 9 <> 0 as held, m.month < date '2026-11-01' and (u.id + m.n) % 9 = 0 as off) s
            where u.parent_id = ? and u.type = 'branch' and u.closed_on is null""";

    private static final String DIFFICULTY =
            """
            insert into membership.branch_difficulty (unit_id, path, visit_id, member_id, keeper, heard_on, text, charged, due_on, outcome, settled_on, result,
                answered_on, answer, recorded_at, recorded_by)
            select v.unit_id, v.path, v.id, v.member_id, v.keeper, v.attended_on, ?, ?, ?::date, ?, ?::date, ?, ?::date, ?, v.attended_on + time '13:00',
                v.recorded_by
            from membership.branch_visit v join membership.unit u on u.id = v.unit_id
            where u.short_name = ? and v.attended_on is not null and v.attended_on <= ?::date order by v.attended_on desc limit 1 returning id""";

    private static final String STEP =
            "insert into membership.difficulty_step (difficulty_id, path, on_date, by_whom, text, recorded_at, recorded_by)"
                    + " select d.id, d.path, ?::date, ?, ?, ?::date + time '09:00', d.recorded_by from membership.branch_difficulty d where d.id = ?";

    private final Connection connection;
    private final Tree tree;
    private final long clerk;

    Visits(Connection connection, Tree tree, Accounts accounts) {
        this.connection = connection;
        this.tree = tree;
        this.clerk = accounts.clerk();
    }

    void write() throws SQLException {
        try (PreparedStatement statement = prepared(VISITS, clerk, clerk, tree.id(Tree.WARD))) {
            statement.executeUpdate();
        }
        long hall = difficulty(
                "TDP Bảo Lộc",
                "2026-02-28",
                "Mái nhà văn hóa tổ dân phố dột, không họp được khi mưa",
                "UBND phường",
                "2026-04-30",
                "solved",
                "2026-04-22",
                "Đã lợp lại mái, thay hệ thống điện",
                "2026-05-03",
                "Báo tại kỳ sinh hoạt tháng 5");
        step(hall, "2026-02-10", "Huỳnh Trọng Bình", "Kiến nghị UBND phường bố trí kinh phí sửa chữa");
        step(hall, "2026-03-18", "UBND phường", "Khảo sát, duyệt dự toán");
        long helpers = difficulty(
                "TDP Cả Đông",
                "2026-05-31",
                "Thiếu tài liệu hướng dẫn đảng viên giúp đỡ quần chúng ưu tú",
                "Văn phòng đảng ủy",
                "2026-07-15",
                "solved",
                "2026-07-08",
                "Đã in và phát sổ tay hướng dẫn",
                "2026-08-03",
                "Trả lời bằng văn bản, gửi chi bộ");
        step(helpers, "2026-06-12", "Văn phòng đảng ủy", "Biên soạn, gửi xin ý kiến");
        long youth = difficulty(
                "TDP Bảo Lộc",
                "2026-11-30",
                "Đảng viên trẻ đi làm ca, khó dự sinh hoạt ngày 03",
                "Ban Thường vụ đảng ủy",
                "2026-12-20",
                null,
                null,
                null,
                null,
                null);
        step(youth, "2026-11-16", "Huỳnh Trọng Bình", "Lập danh sách 06 đảng viên đi làm ca, báo cáo Ban Thường vụ");
        long road = difficulty(
                "TDP Tân Lợi",
                "2026-08-31",
                "Rãnh thoát nước ngõ 3 tắc, ngập sau mưa",
                "UBND phường",
                "2026-10-30",
                null,
                null,
                null,
                null,
                null);
        step(road, "2026-08-14", "Huỳnh Trọng Bình", "Gửi kiến nghị đến UBND phường");
    }

    private long difficulty(
            String unit,
            String before,
            String text,
            String charged,
            String due,
            String outcome,
            String settled,
            String result,
            String answered,
            String answer)
            throws SQLException {
        try (PreparedStatement statement = prepared(
                        DIFFICULTY, text, charged, due, outcome, settled, result, answered, answer, unit, before);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void step(long difficulty, String on, String who, String text) throws SQLException {
        try (PreparedStatement statement = prepared(STEP, on, who, text, on, difficulty)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String command, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(command);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
