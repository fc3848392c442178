package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.UnitTree;

/** The book of introductions (10-SHĐ) of a unit for a year, and the list with minutes of those who move together. */
@UseCase("transfer.read")
@ApplicationScoped
public class PrintTransferBook {
    private static final String BOOK = "10-SHĐ";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Collectives collectives;

    @Inject
    private FormTemplates templates;

    @Inject
    private FormArchive archive;

    @Inject
    private PaperHeads heads;

    @Inject
    private OfficialClock clock;

    public Printed book(Scope scope, long unitId, int year, Format format) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).detail(BOOK + " " + year);
        PathRange range = PathRange.under(unit.path());
        var data = new PaperData()
                .put("unit", unit.name())
                .put("UNIT", PaperData.upper(unit.name()))
                .put("year", Integer.toString(year));
        sql.list(
                Clause.of(
                        "select t.*, f.name as from_name, g.name as to_name from membership.transfer t"
                                + " join membership.unit f on f.id = t.unit_id left join membership.unit g on g.id = t.to_unit_id"
                                + " where t.path >= ? and t.path < ? and t.slip_on >= ? and t.slip_on < ? order by t.slip_on, t.id",
                        range.lo(),
                        range.hi(),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1)),
                row -> line(data, row));
        return made(scope, new Made(unit.path(), "unit", unitId, BOOK, "", LocalDate.of(year, 12, 31)), data, format);
    }

    private static boolean line(PaperData data, ResultSet row) throws SQLException {
        boolean in = row.getString("route").equals("in");
        boolean temporary = row.getBoolean("temporary");
        PartialDate born = PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision"));
        String away = row.getString("to_name") != null ? row.getString("to_name") : row.getString("place");
        String kind = row.getString("route").equals("other-province")
                        || row.getString("route").equals("abroad")
                ? "Đi ngoài tỉnh"
                : row.getString("route").equals("inside") ? "Trong đảng bộ" : in ? "Đến" : "Đi trong tỉnh";
        data.row(
                "line",
                "number",
                row.getString("slip_number"),
                "on",
                PaperData.day(Sql.date(row, "slip_on")),
                "name",
                row.getString("name") + (born == null ? "" : "\n" + born.format()),
                "joined",
                PaperData.day(Sql.date(row, "admitted_on")) + "\n" + PaperData.day(Sql.date(row, "recognised_on")),
                "card",
                row.getString("card"),
                "out_from",
                in ? "" : row.getString("from_name"),
                "out_to",
                in ? "" : away,
                "in_from",
                in ? row.getString("place") : "",
                "in_to",
                in ? row.getString("from_name") : "",
                "official",
                temporary ? "" : kind,
                "temporary",
                temporary ? kind + "\nđến " + PaperData.day(Sql.date(row, "until")) : "",
                "received",
                PaperData.day(Sql.date(row, "received_on")));
        return true;
    }

    /** @param minutes the minutes of the handing over instead of the list */
    public Printed collective(Scope scope, long id, boolean minutes, Format format) {
        Collective list = collectives.read(scope, id);
        String form = minutes ? "BB-SHĐ" : "DS-SHĐ";
        scope.trail().detail(form);
        LocalDate day = minutes && list.handedOn() != null
                ? list.handedOn()
                : list.decidedOn() == null ? clock.today() : list.decidedOn();
        var data = new PaperData()
                .put("from", list.from())
                .put("to", list.to())
                .put("reason", list.reason())
                .put("number", list.decisionNumber())
                .put("decided_on", list.decidedOn())
                .put("minutes", list.minutesNumber())
                .put("handed_on", list.handedOn())
                .put("count", Integer.toString(list.moving().size()));
        heads.put(data, list.unitId(), day);
        int number = 0;
        for (Collective.Line l : list.moving()) {
            Traveller p = l.person();
            number++;
            data.row(
                    "line",
                    "number",
                    Integer.toString(number),
                    "name",
                    p.name(),
                    "born",
                    p.born() == null ? "" : p.born().format(),
                    "admitted",
                    PaperData.day(p.admitted()),
                    "recognised",
                    PaperData.day(p.recognised()),
                    "card",
                    p.card());
        }
        return made(scope, new Made(list.path(), Collectives.SUBJECT, id, form, "", day), data, format);
    }

    private record Made(String path, String subject, long id, String form, String variant, LocalDate day) {}

    private Printed made(Scope scope, Made m, PaperData data, Format format) {
        Template template = templates.of(m.form(), m.variant(), m.day(), m.path());
        return archive.print(
                scope,
                new Order(
                        m.path(),
                        m.subject(),
                        m.id(),
                        template.code(),
                        template.version(),
                        format.mediaType(),
                        format.fileName(
                                template.code() + "-" + m.id() + "-" + m.day().getYear()),
                        data.json()),
                () -> format.set(template.filled(data.texts(), data.tables())));
    }
}
