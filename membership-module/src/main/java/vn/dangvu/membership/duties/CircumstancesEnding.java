package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.duties.Task.Place;

/** An exemption, a stay elsewhere or work away was given until a day: it has to be ended or given again. */
@ApplicationScoped
class CircumstancesEnding implements Source {
    private static final Map<String, String> LAW =
            Map.of("exempt", "exemption.max", "away", "exemption.max", "elsewhere", "transfer.temporary.max");

    @Inject
    private Sql sql;

    private record Ending(long member, String name, Place branch, String kind, LocalDate last) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.members();
        if (reach.nothing()) {
            return List.of();
        }
        return sql.list(query(reach, desk.horizon()), CircumstancesEnding::read).stream()
                .flatMap(e -> tasks(desk, reach, e))
                .toList();
    }

    private static Clause query(Reach reach, LocalDate latest) {
        return Clause.of(
                        "select c.member_id, f.full_name, c.kind, c.expected_to, " + People.PLACE
                                + " from membership.circumstance c "
                                + People.joined("c")
                                + "where c.valid_to = 'infinity' and c.superseded_at = 'infinity' and c.kind in ('exempt', 'away', 'elsewhere')"
                                + " and c.expected_to <= ? and",
                        latest)
                .then(reach.within("a.path", "a.member_id"))
                .then("order by c.expected_to, c.member_id limit " + Crowd.MOST);
    }

    private static Ending read(ResultSet row) throws SQLException {
        return new Ending(
                row.getLong("member_id"),
                row.getString("full_name"),
                People.place(row),
                row.getString("kind"),
                Sql.date(row, "expected_to"));
    }

    private static Stream<Task> tasks(Desk desk, Reach reach, Ending e) {
        Citation citation =
                desk.law(desk.day).find(LAW.get(e.kind)).map(v -> v.citation()).orElse(null);
        var tasks = Stream.<Task>builder();
        if (reach.covers(e.branch.path())) {
            tasks.add(desk.dated(
                    e.kind, e.branch, People.file(e.member), e.last, citation, Actor.BRANCH, e.name, e.last));
        }
        if (Long.valueOf(e.member).equals(desk.self())) {
            tasks.add(desk.dated("own-" + e.kind, e.branch, "/my/file.xhtml", e.last, citation, Actor.MEMBER, e.last));
        }
        return tasks.build();
    }
}
