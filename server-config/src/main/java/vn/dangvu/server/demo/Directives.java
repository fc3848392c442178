package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import vn.dangvu.server.demo.DirectivePapers.Paper;

/**
 * Directing documents of two years: most are carried out everywhere, one is overdue at two branches, one not read by three, one was replaced and one
 * withdrawn, a report waits for its answer and a draft for its approval.
 */
final class Directives {
    private final Run run;
    private final DirectiveWriter writer;

    Directives(Connection connection, Tree tree, Accounts accounts) {
        this.run = new Run(connection);
        this.writer = new DirectiveWriter(run, tree, accounts);
    }

    void write() throws SQLException {
        var ids = new HashMap<Paper, Long>();
        for (Paper paper : DirectivePapers.ISSUED) {
            ids.put(paper, writer.issue(paper));
        }
        writer.insert(DirectivePapers.DRAFT, null);
        for (Paper paper : DirectivePapers.ISSUED.subList(0, 5)) {
            writer.done(ids.get(paper), paper);
        }
        writer.done(ids.get(DirectivePapers.ISSUED.get(6)), DirectivePapers.ISSUED.get(6));
        writer.report(
                ids.get(DirectivePapers.PLAN_2026),
                1,
                DirectivePapers.ALL,
                "Đã ra nghị quyết, giao việc cho từng đảng viên",
                true,
                null,
                "");
        writer.report(
                ids.get(DirectivePapers.PLAN_2026),
                2,
                "TDP Tân Minh",
                "Báo cáo năm 2026 kèm biểu số liệu",
                null,
                null,
                "");
        writer.report(
                ids.get(DirectivePapers.HANDBOOK),
                1,
                DirectivePapers.ALL,
                "Đã hướng dẫn, lập danh sách đăng nhập",
                true,
                null,
                "");
        writer.report(
                ids.get(DirectivePapers.HANDBOOK),
                2,
                DirectivePapers.ALL,
                "Tài liệu kỳ họp tháng 10 đã đưa lên",
                true,
                null,
                "TDP Đức Cung|TDP Tân Lợi");
        writer.report(
                ids.get(DirectivePapers.DATA),
                1,
                "TDP Cả Đoài",
                "Đã đối chiếu 30 hồ sơ",
                false,
                "Còn thiếu 04 hồ sơ, đối chiếu tiếp",
                "");
        writer.report(
                ids.get(DirectivePapers.DATA),
                1,
                DirectivePapers.RESIDENTIAL,
                "Đã đối chiếu xong, lập biên bản",
                true,
                null,
                "");
        run.update(
                "update membership.directive_addressee a set read_on = null, read_at = null, read_by = null from membership.unit u where u.id = a.unit_id"
                        + " and a.directive_id = ? and u.short_name in ('TDP Khả Do', 'TDP Tân Lợi', 'Công an phường')",
                ids.get(DirectivePapers.RATING_2026));
        writer.end(
                ids.get(DirectivePapers.OLD_GUIDANCE),
                "replaced",
                "2025-11-12",
                "Đã có kế hoạch chính thức",
                ids.get(DirectivePapers.RATING_2025));
        writer.end(ids.get(DirectivePapers.ISSUED.get(0)), "closed", "2025-12-31", "Đã tổng kết năm 2025", null);
        writer.end(
                ids.get(DirectivePapers.WRONG),
                "withdrawn",
                "2026-09-11",
                "Biểu số liệu ban hành kèm theo chưa đúng mẫu",
                null);
    }
}
