package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.transfer.TransferFile.Act;
import vn.dangvu.membership.transfer.TransferFile.Blocks;
import vn.dangvu.membership.transfer.TransferFile.Ending;
import vn.dangvu.membership.transfer.TransferFile.Unit;

/** Reads a transfer whole; whoever calls has asked whether that may be. Three statements, and one of each module that knows of open matters. */
@ApplicationScoped
class TransferReader {
    private static final String HEAD =
            """
            select t.*, f.path as from_path, f.name as from_name, f.short_name as from_short, f.closed_on as from_closed,
                g.path as to_path, g.name as to_name, g.short_name as to_short, g.closed_on as to_closed,
                exists (select 1 from membership.open_matter o where o.member_id = t.member_id and o.kind = 'inspection' and o.closed_on is null)
                    as inspection,
                exists (select 1 from membership.open_matter o where o.member_id = t.member_id and o.kind = 'complaint' and o.closed_on is null)
                    as complaint,
                exists (select 1 from membership.circumstance c where c.member_id = t.member_id and c.kind = 'suspended'
                    and c.valid_to = 'infinity' and c.superseded_at = 'infinity') as suspended
            from membership.transfer t join membership.unit f on f.id = t.unit_id
            left join membership.unit g on g.id = t.to_unit_id where t.id = ?""";

    /** The keys and values of the details side by side, so that no text is taken apart here. */
    private static final String ACTS =
            """
            select s.*, array(select key from jsonb_each_text(s.details) order by key) as keys,
                array(select value from jsonb_each_text(s.details) order by key) as texts
            from membership.transfer_step s where s.transfer_id = ? order by s.on_date, s.id""";

    @Inject
    private Sql sql;

    @Inject
    private Matters matters;

    TransferFile read(long id) {
        List<Act> acts = sql.list(Clause.of(ACTS, id), TransferReader::act);
        var index = new ArrayList<>(sql.list(
                Clause.of("select * from membership.transfer_index where transfer_id = ?", id),
                row -> new IndexLine(
                        row.getString("line"), row.getInt("listed"), row.getInt("found"), row.getString("note"))));
        index.sort(java.util.Comparator.comparingInt(l -> IndexLine.LINES.indexOf(l.line())));
        TransferFile file =
                sql.first(Clause.of(HEAD, id), row -> file(row, acts, index)).orElseThrow();
        return file.memberId() == null ? file : file.with(matters.of(List.of(file.memberId())));
    }

    private static TransferFile file(ResultSet row, List<Act> acts, List<IndexLine> index) throws SQLException {
        String outcome = row.getString("outcome");
        return new TransferFile(
                row.getLong("id"),
                row.getLong("version"),
                Route.of(row.getString("route")).orElseThrow(),
                row.getBoolean("temporary"),
                Sql.id(row, "member_id"),
                Sql.id(row, "batch_id"),
                person(row),
                unit(row, "unit_id", "from"),
                unit(row, "to_unit_id", "to"),
                row.getString("place"),
                row.getString("reason"),
                row.getString("basis"),
                Sql.date(row, "basis_on"),
                Sql.date(row, "until"),
                Sql.date(row, "opened_on"),
                outcome == null
                        ? null
                        : new Ending(outcome, Sql.date(row, "closed_on"), row.getString("closed_reason")),
                acts,
                index,
                new Blocks(row.getBoolean("inspection"), row.getBoolean("complaint"), row.getBoolean("suspended")));
    }

    static Traveller person(ResultSet row) throws SQLException {
        return new Traveller(
                row.getString("name"),
                row.getString("sex"),
                PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision")),
                row.getString("card"),
                Sql.date(row, "admitted_on"),
                Sql.date(row, "recognised_on"));
    }

    private static Unit unit(ResultSet row, String id, String end) throws SQLException {
        Long unit = Sql.id(row, id);
        return unit == null
                ? null
                : new Unit(
                        unit,
                        row.getString(end + "_path"),
                        row.getString(end + "_name"),
                        row.getString(end + "_short"),
                        Sql.date(row, end + "_closed"));
    }

    private static Act act(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("keys").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            details.put(keys[i], texts[i]);
        }
        return new Act(
                row.getLong("id"),
                Step.of(row.getString("step")).orElseThrow(),
                Sql.date(row, "on_date"),
                details,
                row.getString("recorder"),
                row.getLong("recorded_by"),
                Sql.instant(row, "recorded_at"),
                row.getString("superseded_reason"));
    }
}
