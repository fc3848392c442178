package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Directing documents of two years: most are carried out everywhere, one is overdue at two branches, one not read by three, one was replaced and one
 * withdrawn, a report waits for its answer and a draft for its approval.
 */
final class Directives {
    private static final LocalDate NEW_TERM = LocalDate.of(2025, 7, 24);
    private static final String RESIDENTIAL = "TDP %";
    private static final String ALL = "%";

    /** @param demands what is asked and until when, one after the other */
    private record Paper(
            String kind,
            String sign,
            String from,
            String symbol,
            String dated,
            String issued,
            String to,
            String title,
            List<String> demands) {
        boolean own() {
            return from == null;
        }
    }

    private static Paper own(String kind, String sign, String issued, String to, String title, String... demands) {
        return new Paper(kind, sign, null, null, issued, issued, to, title, List.of(demands));
    }

    private static Paper superior(
            String kind, String symbol, String from, String dated, String issued, String title, String... demands) {
        return new Paper(kind, null, from, symbol, dated, issued, ALL, title, List.of(demands));
    }

    private static final Paper PLAN_2026 = own(
            "plan",
            "KH",
            "2026-01-12",
            ALL,
            "Công tác xây dựng Đảng năm 2026",
            "Ra nghị quyết phân công công tác cho đảng viên",
            "2026-02-15",
            "Báo cáo kết quả năm 2026",
            "2026-12-15");
    private static final Paper OLD_GUIDANCE = own(
            "guidance",
            "HD",
            "2025-09-22",
            ALL,
            "Chuẩn bị kiểm điểm, xếp loại chất lượng cuối năm 2025",
            "Rà soát danh sách đảng viên kiểm điểm",
            "2025-11-30");
    private static final Paper RATING_2025 = own(
            "plan",
            "KH",
            "2025-11-12",
            ALL,
            "Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2025",
            "Hội nghị kiểm điểm của chi bộ",
            "2025-12-15",
            "Gửi hồ sơ xếp loại về đảng ủy",
            "2025-12-22");
    private static final Paper HANDBOOK = superior(
            "plan",
            "61-KH/TU",
            "Tỉnh ủy Phú Thọ",
            "2026-04-14",
            "2026-04-20",
            "Sử dụng Sổ tay đảng viên điện tử trong sinh hoạt chi bộ",
            "Hướng dẫn từng đảng viên cài đặt, đăng nhập",
            "2026-06-30",
            "Đưa tài liệu họp lên sổ tay điện tử",
            "2026-10-30");
    private static final Paper DATA = own(
            "plan",
            "KH",
            "2026-06-05",
            RESIDENTIAL,
            "Rà soát, làm sạch dữ liệu đảng viên các chi bộ tổ dân phố",
            "Đối chiếu hồ sơ gốc từng đảng viên",
            "2026-08-31");
    private static final Paper WRONG = own(
            "letter", "CV", "2026-09-08", ALL, "Báo cáo số liệu đảng viên đi làm ăn xa", "Gửi danh sách", "2026-09-20");
    private static final Paper RATING_2026 = own(
            "plan",
            "KH",
            "2026-11-18",
            ALL,
            "Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2026",
            "Hội nghị kiểm điểm của chi bộ",
            "2026-12-15",
            "Gửi hồ sơ xếp loại về đảng ủy",
            "2026-12-22");
    private static final Paper DRAFT = own(
            "notice",
            "TB",
            "2026-11-24",
            RESIDENTIAL,
            "Chủ đề sinh hoạt chuyên đề quý I năm 2027",
            "Đăng ký ngày sinh hoạt chuyên đề",
            "2027-01-15");

    private static final List<Paper> ISSUED = List.of(
            own(
                    "plan",
                    "KH",
                    "2025-01-14",
                    ALL,
                    "Công tác xây dựng Đảng năm 2025",
                    "Ra nghị quyết phân công công tác",
                    "2025-02-15"),
            superior(
                    "programme",
                    "09-CTr/ThU",
                    "Thành ủy Phúc Yên",
                    "2025-02-27",
                    "2025-03-05",
                    "Học tập chuyên đề năm 2025",
                    "Tổ chức học tập, gửi danh sách tham gia",
                    "2025-04-30"),
            superior(
                    "instruction",
                    "50-CT/TW",
                    "Ban Bí thư",
                    "2025-07-23",
                    "2025-08-06",
                    "Tiếp tục đổi mới, nâng cao chất lượng sinh hoạt chi bộ",
                    "Quán triệt tại kỳ sinh hoạt gần nhất",
                    "2025-09-10"),
            OLD_GUIDANCE,
            RATING_2025,
            PLAN_2026,
            own(
                    "notice",
                    "TB",
                    "2026-02-09",
                    ALL,
                    "Mức đóng đảng phí từ tháng 02/2026",
                    "Phổ biến đến từng đảng viên",
                    "2026-03-10"),
            HANDBOOK,
            DATA,
            WRONG,
            RATING_2026);

    private static final String INSERT =
            """
            insert into membership.directive (unit_id, path, origin, kind, body, number, term, symbol, arrived_on, arrival, title, folded, dated_on,
                addressed, demands, demand_days, proposed_at, proposed_by)
            select w.id, w.path, ?, ?, coalesce(?::text, w.name), ?::integer, ?, ?, ?::date, ?::integer, ?, ?, ?::date,
                (select array_agg(u.id order by u.id) from membership.unit u where u.parent_id = w.id and u.type = 'branch' and u.closed_on is null
                    and u.short_name like ?), string_to_array(?, '|'), string_to_array(?, '|')::date[], ?::date + time '01:30', ?
            from membership.unit w where w.id = ? returning id""";

    private static final String ISSUE =
            "update membership.directive set approved_by = ?, approved_at = ?::date + time '08:00', issued_on = ?::date where id = ?";

    /** Received on the next day, read on the third: by the branch's own account where it has one, else entered by the office. */
    private static final String ADDRESS =
            """
            insert into membership.directive_addressee (directive_id, unit_id, path, received_on, received_at, received_by, read_on, read_at, read_by)
            select d.id, u.id, u.path, r.day, r.day + time '02:00', r.who, r.day + 2, r.day + 2 + time '02:00', r.who
            from membership.directive d join membership.unit u on u.id = any (d.addressed)
            cross join lateral (select d.issued_on + 1 as day, coalesce((select m.account_id from kernel.mandate m where m.unit_id = u.id
                and m.role = 'branch-secretary' limit 1), ?) as who) r where d.id = ?""";

    private static final String TASKS =
            """
            insert into membership.directive_task (addressee_id, directive_id, unit_id, path, place, text, due_on)
            select a.id, d.id, a.unit_id, a.path, x.place, x.text, x.due from membership.directive d
            join membership.directive_addressee a on a.directive_id = d.id
            cross join unnest(d.demands, d.demand_days) with ordinality x(text, due, place) where d.id = ?""";

    /** Done a few days before it was due; accepted by somebody else than who reported. */
    private static final String REPORTS =
            """
            insert into membership.directive_report (task_id, path, done_on, text, reported_at, reported_by, accepted, answer, settled_at, settled_by)
            select t.id, t.path, v.day, v.text, v.day + time '12:30', a.received_by, v.accepted, v.answer,
                case when v.accepted is not null then v.day + 2 + time '03:00' end,
                case when v.accepted is null then null when a.received_by = ? then ? else ? end
            from membership.directive_task t join membership.directive_addressee a on a.id = t.addressee_id
            join membership.unit u on u.id = t.unit_id
            cross join lateral (select t.due_on - 3 - (t.unit_id % 5)::integer as day, ? as text, ?::boolean as accepted, ?::text as answer) v
            where t.directive_id = ? and t.place = ? and u.short_name like ? and u.short_name <> all (string_to_array(?, '|'))""";

    private final Connection connection;
    private final Tree tree;
    private final long clerk;
    private final long secretary;
    private final Map<String, Integer> numbers = new HashMap<>();

    Directives(Connection connection, Tree tree, Accounts accounts) {
        this.connection = connection;
        this.tree = tree;
        this.clerk = accounts.clerk();
        this.secretary = accounts.id("bithu");
    }

    void write() throws SQLException {
        var ids = new HashMap<Paper, Long>();
        for (Paper paper : ISSUED) {
            ids.put(paper, issue(paper));
        }
        insert(DRAFT, null);
        for (Paper paper : ISSUED.subList(0, 5)) {
            done(ids.get(paper), paper);
        }
        done(ids.get(ISSUED.get(6)), ISSUED.get(6));
        report(ids.get(PLAN_2026), 1, ALL, "Đã ra nghị quyết, giao việc cho từng đảng viên", true, null, "");
        report(ids.get(PLAN_2026), 2, "TDP Tân Minh", "Báo cáo năm 2026 kèm biểu số liệu", null, null, "");
        report(ids.get(HANDBOOK), 1, ALL, "Đã hướng dẫn, lập danh sách đăng nhập", true, null, "");
        report(
                ids.get(HANDBOOK),
                2,
                ALL,
                "Tài liệu kỳ họp tháng 10 đã đưa lên",
                true,
                null,
                "TDP Đức Cung|TDP Tân Lợi");
        report(
                ids.get(DATA),
                1,
                "TDP Cả Đoài",
                "Đã đối chiếu 30 hồ sơ",
                false,
                "Còn thiếu 04 hồ sơ, đối chiếu tiếp",
                "");
        report(ids.get(DATA), 1, RESIDENTIAL, "Đã đối chiếu xong, lập biên bản", true, null, "");
        run(
                "update membership.directive_addressee a set read_on = null, read_at = null, read_by = null from membership.unit u where u.id = a.unit_id"
                        + " and a.directive_id = ? and u.short_name in ('TDP Khả Do', 'TDP Tân Lợi', 'Công an phường')",
                ids.get(RATING_2026));
        end(ids.get(OLD_GUIDANCE), "replaced", "2025-11-12", "Đã có kế hoạch chính thức", ids.get(RATING_2025));
        end(ids.get(ISSUED.get(0)), "closed", "2025-12-31", "Đã tổng kết năm 2025", null);
        end(ids.get(WRONG), "withdrawn", "2026-09-11", "Biểu số liệu ban hành kèm theo chưa đúng mẫu", null);
    }

    private long issue(Paper paper) throws SQLException {
        long id = insert(paper, paper.own() ? next(paper.sign(), LocalDate.parse(paper.issued())) : null);
        run(ISSUE, secretary, paper.issued(), paper.issued(), id);
        run(ADDRESS, clerk, id);
        run(TASKS, id);
        return id;
    }

    private long insert(Paper paper, Integer number) throws SQLException {
        LocalDate issued = LocalDate.parse(paper.issued());
        String symbol = number == null ? paper.symbol() : "%02d-%s/ĐU".formatted(number, paper.sign());
        Integer arrival = paper.own() ? null : next("ĐẾN", issued);
        List<String> demands = paper.demands();
        try (PreparedStatement statement = prepared(
                        INSERT,
                        paper.own() ? "own" : "superior",
                        paper.kind(),
                        paper.from(),
                        number,
                        number == null ? null : term(issued),
                        symbol,
                        paper.own() ? null : paper.issued(),
                        arrival,
                        paper.title(),
                        VietnameseText.folded((symbol == null ? "" : symbol + " ") + paper.title()),
                        paper.dated(),
                        paper.to(),
                        every(demands, 0),
                        every(demands, 1),
                        paper.issued(),
                        clerk,
                        tree.id(Tree.WARD));
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String every(List<String> demands, int from) {
        var texts = new StringBuilder();
        for (int i = from; i < demands.size(); i += 2) {
            texts.append(i == from ? "" : "|").append(demands.get(i));
        }
        return texts.toString();
    }

    private static String term(LocalDate day) {
        return day.isBefore(NEW_TERM) ? "Nhiệm kỳ 2020–2025" : "Nhiệm kỳ 2025–2030";
    }

    /** The next of its register, which the product goes on with. */
    private int next(String register, LocalDate day) throws SQLException {
        String term = register.equals("ĐẾN") ? Integer.toString(day.getYear()) : term(day);
        int number = numbers.merge(register + term, 1, Integer::sum);
        run(
                "insert into kernel.number_register (register, unit_id, term, last) values (?, ?, ?, ?)"
                        + " on conflict (register, unit_id, term) do update set last = excluded.last",
                register,
                tree.id(Tree.WARD),
                term,
                number);
        return number;
    }

    private void done(long id, Paper paper) throws SQLException {
        for (int place = 1; place <= paper.demands().size() / 2; place++) {
            report(id, place, ALL, "Chi bộ đã thực hiện, ghi vào biên bản sinh hoạt", true, null, "");
        }
    }

    private void report(long id, int place, String units, String text, Boolean accepted, String answer, String without)
            throws SQLException {
        run(REPORTS, clerk, secretary, clerk, text, accepted, answer, id, place, units, without);
    }

    private void end(long id, String ending, String on, String reason, Long by) throws SQLException {
        run(
                "update membership.directive set ending = ?, ended_on = ?::date, ended_by = ?, end_reason = ?, replaced_by = ?::bigint where id = ?",
                ending,
                on,
                secretary,
                reason,
                by,
                id);
    }

    private void run(String command, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(command, values)) {
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
