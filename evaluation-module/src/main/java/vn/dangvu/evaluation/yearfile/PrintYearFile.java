package vn.dangvu.evaluation.yearfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.forms.UnitPapers;

/** The list of the papers of a branch that go up with the year's rating (form 04, 43-HD/BTCTW 2025, 4.2). */
@UseCase("evaluation.read")
@ApplicationScoped
public class PrintYearFile {
    @Inject
    private ListYearFile files;

    @Inject
    private UnitPapers papers;

    @Inject
    private OfficialClock clock;

    @Inject
    private Sql sql;

    public Printed print(Scope scope, long campaignId, long unitId, Format format) {
        YearFileRow row = files.row(scope, campaignId, unitId);
        int year = sql.first(
                        Clause.of("select year from evaluation.campaign where id = ?", campaignId), r -> r.getInt(1))
                .orElseThrow();
        Values values = papers.heads(unitId, clock.today())
                .put("year", Integer.toString(year))
                .table("papers", lines(row));
        return papers.print(
                scope,
                new UnitPapers.Subject(row.path(), "unit-rating", unitId),
                "DM-HSĐG",
                clock.today(),
                values,
                format);
    }

    private static List<Map<String, String>> lines(YearFileRow r) {
        var lines = new ArrayList<Map<String, String>>();
        line(lines, "Báo cáo kiểm điểm của tập thể", r.report() ? 1 : 0, "");
        line(lines, "Bản kiểm điểm cá nhân", r.reviews(), "trên " + r.people() + " đảng viên kiểm điểm");
        line(lines, "Nhận xét của nơi cư trú, chi bộ nơi sinh hoạt tạm thời", r.remarks(), "");
        line(lines, "Biên bản biểu quyết xếp loại của chi bộ", r.votes(), "người được biểu quyết");
        line(lines, "Kết quả xếp loại đảng viên", r.results(), "đã thông báo " + r.told());
        line(lines, "Kết quả xếp loại tập thể", r.rated() ? 1 : 0, "");
        line(lines, "Khiếu nại và kết quả giải quyết", r.complaints(), "đã trả lời " + r.answered());
        return lines;
    }

    private static void line(List<Map<String, String>> lines, String paper, int copies, String note) {
        lines.add(Map.of(
                "n",
                Integer.toString(lines.size() + 1),
                "paper",
                paper,
                "copies",
                Integer.toString(copies),
                "note",
                copies == 0 && note.isEmpty() ? "chưa có" : note));
    }
}
