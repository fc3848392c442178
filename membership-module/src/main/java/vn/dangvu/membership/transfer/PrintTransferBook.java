package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Issue;
import vn.dangvu.membership.forms.UnitPapers.Subject;

/** The book of introductions (10-SHĐ) of a unit for a year. */
@UseCase("transfer.read")
@ApplicationScoped
public class PrintTransferBook {
    private static final String BOOK = "10-SHĐ";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private UnitPapers papers;

    public Printed book(Scope scope, long unitId, int year, Format format) {
        UnitTree.Place unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).detail(BOOK + " " + year);
        PathRange range = PathRange.under(unit.path());
        List<Map<String, String>> lines = sql.list(
                Clause.of(
                        "select t.*, f.name as from_name, g.name as to_name from membership.transfer t"
                                + " join membership.unit f on f.id = t.unit_id left join membership.unit g on g.id = t.to_unit_id"
                                + " where t.path >= ? and t.path < ? and t.slip_on >= ? and t.slip_on < ? order by t.slip_on, t.id",
                        range.lo(),
                        range.hi(),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1)),
                PrintTransferBook::line);
        Values values = new Values().put("unit", unit.name()).put("year", year).table("line", lines);
        return papers.kept(
                scope,
                new Subject(unit.path(), "unit", unitId),
                new Issue(BOOK, "", LocalDate.of(year, 12, 31), "-" + year),
                values,
                format);
    }

    private static Map<String, String> line(ResultSet row) throws SQLException {
        String route = row.getString("route");
        boolean in = route.equals("in");
        boolean temporary = row.getBoolean("temporary");
        PartialDate born = PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision"));
        String away = row.getString("to_name") != null ? row.getString("to_name") : row.getString("place");
        String kind =
                switch (route) {
                    case "other-province", "abroad" -> "Đi ngoài tỉnh";
                    case "inside" -> "Trong đảng bộ";
                    case "in" -> "Đến";
                    default -> "Đi trong tỉnh";
                };
        return Values.row(
                "number",
                row.getString("slip_number"),
                "on",
                day(row, "slip_on"),
                "name",
                row.getString("name") + (born == null ? "" : "\n" + born.format()),
                "joined",
                day(row, "admitted_on") + "\n" + day(row, "recognised_on"),
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
                temporary ? kind + "\nđến " + day(row, "until") : "",
                "received",
                day(row, "received_on"));
    }

    private static String day(ResultSet row, String column) throws SQLException {
        return Values.day(Sql.date(row, column));
    }
}
