package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Reads somebody on the list whole, for the page of the list and for the dossier; whoever calls has asked whether that may be. */
@ApplicationScoped
public class CandidateReader {
    @Inject
    private Sql sql;

    public CandidateFile read(long id) {
        record Head(long version, long unitId, String unitName, Person person) {}
        Head head = sql.first(
                        Clause.of(
                                "select c.*, u.name as unit_name from admission.candidate c join membership.unit u on u.id = c.unit_id where c.id = ?",
                                id),
                        row -> new Head(
                                row.getLong("version"),
                                row.getLong("unit_id"),
                                row.getString("unit_name"),
                                person(row)))
                .orElseThrow();
        return new CandidateFile(
                id,
                head.version(),
                head.unitId(),
                head.unitName(),
                head.person(),
                listings(id),
                helpers(id),
                entries(id));
    }

    private static Person person(ResultSet row) throws SQLException {
        boolean youth = row.getBoolean("youth_union");
        Boolean youthUnion = row.wasNull() ? null : Boolean.valueOf(youth);
        return new Person(
                row.getString("full_name"),
                row.getString("sex"),
                CandidateRoots.born(row),
                row.getString("ethnicity"),
                row.getString("religion"),
                row.getString("home_town"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("occupation"),
                row.getString("occupation_class"),
                row.getString("general_level"),
                row.getString("professional"),
                youthUnion,
                row.getBoolean("member_before"),
                row.getString("note"));
    }

    private List<CandidateFile.Listing> listings(long id) {
        return sql.list(
                Clause.of("select * from admission.listing where candidate_id = ? order by valid_from desc", id),
                row -> new CandidateFile.Listing(
                        CandidateKind.of(row.getString("kind")),
                        Sql.date(row, "valid_from"),
                        Sql.date(row, "valid_to"),
                        row.getString("resolution"),
                        row.getString("ended_by"),
                        row.getString("end_reason"),
                        row.getString("end_detail")));
    }

    private List<CandidateFile.Helper> helpers(long id) {
        return sql.list(
                Clause.of("select * from admission.helper where candidate_id = ? order by valid_from desc, id", id),
                row -> new CandidateFile.Helper(
                        row.getLong("id"),
                        row.getLong("member_id"),
                        row.getString("name"),
                        Sql.date(row, "valid_from"),
                        Sql.date(row, "valid_to"),
                        row.getString("resolution"),
                        row.getString("end_reason")));
    }

    private List<CandidateFile.Entry> entries(long id) {
        return sql.list(
                Clause.of("select * from admission.entry where candidate_id = ? order by on_date desc, id desc", id),
                row -> new CandidateFile.Entry(
                        row.getLong("id"),
                        EntryKind.of(row.getString("kind")),
                        Sql.date(row, "on_date"),
                        Sql.date(row, "due_on"),
                        Sql.date(row, "done_on"),
                        row.getString("result"),
                        row.getString("number"),
                        row.getString("body"),
                        row.getString("text"),
                        row.getString("recorder"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("superseded_reason")));
    }
}
