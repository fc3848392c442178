package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.forms.UnitPapers;

/** The annex to the resolution of the year: who does what, who follows it up, what came of it. */
@UseCase("work.read")
@ApplicationScoped
public class PrintYearTasks {
    public static final String FORM = "PC-CB";

    private static final Map<String, String> RESULTS =
            Map.of("done", "Hoàn thành", "partly", "Hoàn thành một phần", "not-done", "Không hoàn thành");

    @Inject
    private UnitTree units;

    @Inject
    private TaskReader reader;

    @Inject
    private UnitPapers papers;

    @Inject
    private OfficialClock clock;

    public Printed print(Scope scope, long unitId, int year, Format format) {
        UnitTree.Place unit = units.covered(scope, unitId);
        List<TaskFile> tasks = reader.read(
                Clause.of(
                        "t.unit_id = ? and t.year = ? and t.source = 'year' and t.annulled_at is null"
                                + " order by f.sort_name collate \"vi-x-icu\", t.id",
                        unitId,
                        year),
                clock.today());
        LocalDate day = tasks.stream()
                .map(TaskFile::assignedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(year, 1, 31));
        Values values = papers.heads(unitId, day)
                .put("year", year)
                .put("basis", tasks.stream().map(TaskFile::basis).findFirst().orElse(null))
                .put("count", tasks.size())
                .table("tasks", tasks.stream().map(PrintYearTasks::row).toList());
        return papers.print(scope, new UnitPapers.Subject(unit.path(), "unit", unitId), FORM, day, values, format);
    }

    private static Map<String, String> row(TaskFile t) {
        String result = t.row().result() == null ? "" : RESULTS.get(t.row().result());
        return Values.row(
                "name", t.row().member(),
                "party", t.partyWork(),
                "public", t.publicWork(),
                "text", t.row().text() + " (hạn " + Values.DAY.format(t.row().due()) + ")",
                "follower", t.follower(),
                "result", Values.joined(": ", result, t.resultNote()));
    }
}
