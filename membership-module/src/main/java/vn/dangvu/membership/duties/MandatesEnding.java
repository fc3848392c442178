package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.duties.Task.Place;

/** Mandates with an end within the next days: somebody else, or a new one, before nobody may act any more. */
@ApplicationScoped
class MandatesEnding implements Source {
    @Inject
    private Sql sql;

    private record Ending(String name, String role, Place unit, LocalDate last, boolean own) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("mandate.read");
        Clause query = Clause.of(
                        "select a.display_name, m.role, m.account_id, m.valid_to, " + People.PLACE
                                + " from kernel.mandate m join kernel.account a on a.id = m.account_id and a.closed_at is null"
                                + " join membership.unit u on u.id = m.unit_id where m.valid_from <= ? and m.valid_to > ? and m.valid_to <= ?"
                                + " and (m.account_id = ? or",
                        desk.day,
                        desk.day,
                        desk.horizon(),
                        desk.account())
                .then(reach.within("u.path"))
                .then(") order by m.valid_to, m.id limit " + Crowd.MOST);
        return sql
                .list(
                        query,
                        row -> new Ending(
                                row.getString("display_name"),
                                row.getString("role"),
                                People.place(row),
                                Sql.date(row, "valid_to").minusDays(1),
                                row.getLong("account_id") == desk.account()))
                .stream()
                .map(e -> task(desk, e))
                .toList();
    }

    private static Task task(Desk desk, Ending e) {
        return desk.dated(
                e.own ? "own-mandate" : "mandate",
                e.unit,
                e.own ? "/my/account.xhtml" : "/access/mandates.xhtml",
                e.last,
                null,
                Actor.OFFICE,
                e.name,
                "@roles." + e.role,
                e.last);
    }
}
