package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Issue;
import vn.dangvu.membership.forms.UnitPapers.Subject;
import vn.dangvu.membership.remittance.Statement.Line;

/** The sums of a year on paper (S01/ĐP, part II), and the report of a month, a quarter or a year (B01/ĐP). */
@UseCase("dues.read")
@ApplicationScoped
public class PrintStatement {
    @Inject
    private ShowStatement statements;

    @Inject
    private UnitPapers papers;

    public Printed summary(Scope scope, long unitId, int year, Format format) {
        Statement statement = statements.read(scope, unitId, year);
        var rows = new ArrayList<Map<String, String>>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            int q = quarter;
            statement.rows().stream()
                    .filter(l -> (l.month().getMonthValue() + 2) / 3 == q)
                    .forEach(l -> rows.add(row(month(l.month()), l)));
            rows.add(row("Cộng quý " + "I II III IV".split(" ")[q - 1], statement.quarter(q)));
        }
        rows.add(row("Cộng cả năm", statement.total()));
        Values content = heads(unitId, year).put("year", year).table("months", rows);
        return print(scope, statement, "S01-ĐP", "summary", "", content, format);
    }

    /** @param from the first month of the report, {@code until} the last */
    public Printed report(Scope scope, long unitId, int year, int from, int until, Format format) {
        Statement statement = statements.read(scope, unitId, year);
        String period = from == until
                ? "tháng " + month(YearMonth.of(year, from))
                : until - from == 2
                        ? "quý " + "I II III IV".split(" ")[(until + 2) / 3 - 1] + " năm " + year
                        : "năm " + year;
        Values content = heads(unitId, year)
                .put("period", period)
                .table("lines", Report.lines(statement.sum(from, until), statement.sum(1, until), statement.branch()));
        return print(scope, statement, "B01-ĐP", "", "-" + from + "-" + until, content, format);
    }

    private Printed print(
            Scope scope, Statement statement, String form, String variant, String more, Values content, Format format) {
        scope.trail()
                .about("unit", statement.unitId(), statement.path())
                .detail(form + " " + statement.year() + more + " " + format);
        return papers.kept(
                scope,
                new Subject(statement.path(), "dues-book", statement.unitId()),
                new Issue(form, variant, LocalDate.of(statement.year(), 12, 31), "-" + statement.year() + more),
                content,
                format);
    }

    private Values heads(long unitId, int year) {
        return papers.undated(unitId, LocalDate.of(year, 12, 31));
    }

    private static String month(YearMonth month) {
        return String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }

    private static Map<String, String> row(String month, Line l) {
        return Values.row(
                "month", month,
                "members", Integer.toString(l.members()),
                "exempt", Integer.toString(l.exempt()),
                "rest", Values.dong(l.unpaid()),
                "collected", Values.dong(l.collected()),
                "kept", Values.dong(l.kept()),
                "remitted", Values.dong(l.remitted()),
                "received", Values.dong(l.received()),
                "left", Values.dong(l.remitted() - l.received()));
    }

    /** The lines of B01/ĐP with their codes; sums that were handed on, as the remittances say. */
    static final class Report {
        private final List<Map<String, String>> rows = new ArrayList<>();

        private Report() {}

        static List<Map<String, String>> lines(Line period, Line year, boolean branch) {
            var report = new Report();
            report.line("I", "Tổng số đảng viên đến cuối kỳ", "Người", "01", period.members());
            report.line("II", "Đảng phí đã thu từ chi bộ", "", "", null);
            report.line("1", "Kỳ báo cáo", "Đồng", "02", period.handedOn());
            report.line("2", "Từ đầu năm", "Đồng", "03", year.handedOn());
            report.line("III", "Đảng phí trích giữ lại ở các cấp", "", "", null);
            report.kept("1", "Kỳ báo cáo", 4, period);
            report.kept("2", "Từ đầu năm", 8, year);
            report.line("IV", "Đảng phí nộp cấp trên", "", "", null);
            report.line("1", "Số phải nộp kỳ báo cáo (02 − 04)", "Đồng", "12", due(period));
            report.line("2", "Số phải nộp từ đầu năm (03 − 08)", "Đồng", "13", due(year));
            report.line(
                    "3",
                    "Số còn phải nộp đến cuối kỳ",
                    "Đồng",
                    "14",
                    due(year) - (branch ? year.received() : year.up()));
            return report.rows;
        }

        private static long due(Line l) {
            return l.handedOn() - l.kept() - l.wardKept();
        }

        private void kept(String number, String what, int code, Line l) {
            line(number, what, "Đồng", String.format("%02d", code), l.kept() + l.wardKept());
            line(number + ".1", "Chi bộ, đảng ủy bộ phận", "Đồng", String.format("%02d", code + 1), l.kept());
            line(number + ".2", "Tổ chức cơ sở đảng", "Đồng", String.format("%02d", code + 2), l.wardKept());
            line(number + ".3", "Cấp trên cơ sở", "Đồng", String.format("%02d", code + 3), 0L);
        }

        private void line(String number, String what, String unit, String code, Number value) {
            rows.add(Map.of(
                    "tt",
                    number,
                    "what",
                    what,
                    "unit",
                    unit,
                    "code",
                    code,
                    "value",
                    value == null ? "" : Values.dong(value.longValue())));
        }
    }
}
