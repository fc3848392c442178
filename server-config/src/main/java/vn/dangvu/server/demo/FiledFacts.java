package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.membership.Fact;

/** What the file of a member says, as it was declared on the way into the Party. */
final class FiledFacts {
    private static final List<Fact> FILED = List.of(
            Fact.HOME_TOWN,
            Fact.PERMANENT_ADDRESS,
            Fact.ETHNICITY,
            Fact.RELIGION,
            Fact.GENERAL_EDUCATION,
            Fact.GENERAL_LEVEL,
            Fact.PROFESSIONAL);
    private static final List<Fact> AGAIN = Stream.concat(FILED.stream(), Stream.of(Fact.ADMITTED, Fact.INTRODUCER_1))
            .toList();

    private final Connection connection;

    FiledFacts(Connection connection) {
        this.connection = connection;
    }

    /** A line of the tables of a declaration. */
    record Line(
            String kind,
            String label,
            String relation,
            LocalDate from,
            String fromPrecision,
            LocalDate to,
            String toPrecision,
            String place,
            String form,
            String result,
            String detail) {}

    List<Line> lines(long member, LocalDate day) throws SQLException {
        try (var query = connection.prepareStatement(
                "select * from membership.file_entry where member_id = ? and superseded_at = 'infinity' and (started_on is null or started_on <= ?)"
                        + " and kind in ('relative', 'work', 'training', 'reward', 'discipline', 'abroad') order by id")) {
            query.setLong(1, member);
            query.setObject(2, day);
            var lines = new ArrayList<Line>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    LocalDate to = row.getObject("ended_on", LocalDate.class);
                    boolean over = to != null && !to.isAfter(day);
                    lines.add(new Line(
                            row.getString("kind"),
                            row.getString("label"),
                            row.getString("relation"),
                            row.getObject("started_on", LocalDate.class),
                            row.getString("started_precision"),
                            over ? to : null,
                            over ? row.getString("ended_precision") : null,
                            row.getString("place"),
                            row.getString("form"),
                            row.getString("result"),
                            row.getString("detail")));
                }
            }
            return lines;
        }
    }

    Map<String, String> facts(long member, boolean again) throws SQLException {
        var facts = new LinkedHashMap<String, String>();
        try (var query = connection.prepareStatement(
                "select home_town, permanent_address, ethnicity, religion, general_education, general_level, professional,"
                        + " to_char(first_decided_on, 'DD/MM/YYYY') as admitted, introducer_1 from membership.member_facts where member_id = ?"
                        + " and superseded_at = 'infinity' and valid_to = 'infinity'")) {
            query.setLong(1, member);
            try (var row = query.executeQuery()) {
                row.next();
                for (Fact fact : again ? AGAIN : FILED) {
                    String text = row.getString(fact.name());
                    if (text != null) {
                        facts.put(fact.name(), text);
                    }
                }
            }
        }
        return facts;
    }
}
