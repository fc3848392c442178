package vn.dangvu.membership.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.meetings.Said;

/** A resolution on paper, and the book of a year. */
@UseCase("meeting.read")
@ApplicationScoped
public class PrintResolution {
    public static final String FORM = "NQ-CB";
    public static final String BOOK = "SNQ-CB";

    private static final int MOST = 200;

    @Inject
    private ReadResolutions resolutions;

    @Inject
    private UnitTree units;

    @Inject
    private UnitPapers papers;

    public Printed print(Scope scope, long id, Format format) {
        ResolutionFile file = resolutions.one(scope, id);
        ResolutionRow row = file.row();
        Values values = papers.heads(file.unitId(), row.on());
        values.put("number", row.said())
                .put("subject", row.subject())
                .put("adopted_on", row.on())
                .put("assessment", file.assessment())
                .put("tasks", file.tasks())
                .put("arrangement", file.arrangement())
                .put("vote", row.inFavour() == null ? null : row.inFavour() + "/" + row.base())
                .put("signer", file.signer())
                .put("sign_post", file.signerPost().toUpperCase(Locale.forLanguageTag("vi")))
                .put("annulled", row.annulled())
                .table(
                        "given",
                        file.given().stream().map(PrintResolution::given).toList());
        return papers.print(
                scope, new UnitPapers.Subject(file.path(), "resolution", id), FORM, row.on(), values, format);
    }

    private static Map<String, String> given(ResolutionFile.Task task) {
        return Values.row("text", task.text(), "member", task.member(), "due", Values.DAY.format(task.due()));
    }

    /** One line each, in the order of the numbers. */
    public Printed book(Scope scope, long unitId, int year, Format format) {
        UnitTree.Place unit = units.covered(scope, unitId);
        List<ResolutionRow> rows = resolutions
                .page(
                        scope,
                        Clause.of("r.unit_id = ? and r.year = ?", unitId, year),
                        new Paging(0, MOST, "number", false))
                .rows();
        LocalDate day = LocalDate.of(year, 12, 31);
        Values values = papers.heads(unitId, day).put("year", year).put("count", rows.size());
        values.table("resolutions", rows.stream().map(PrintResolution::line).toList());
        return papers.print(scope, new UnitPapers.Subject(unit.path(), "unit", unitId), BOOK, day, values, format);
    }

    private static Map<String, String> line(ResolutionRow r) {
        var note = new ArrayList<String>();
        if (!Said.nothing(r.annulled())) {
            note.add("Không còn hiệu lực: " + r.annulled());
        }
        if (r.tasks() > 0) {
            note.add("Giao " + r.tasks() + " việc");
        }
        return Values.row(
                "number", r.said(),
                "on", Values.DAY.format(r.on()),
                "subject", r.subject(),
                "favour", r.inFavour() == null ? "" : r.inFavour() + "/" + r.base(),
                "against", r.against() == null ? "" : Integer.toString(r.against()),
                "chair", r.chair(),
                "secretary", r.secretary(),
                "note", String.join("; ", note));
    }
}
