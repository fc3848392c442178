package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Task.Place;

/** Corrections that somebody proposed and somebody else has to settle. */
@ApplicationScoped
class CorrectionsWaiting implements Source {
    @Inject
    private Sql sql;

    private record Waiting(long id, String name, Place unit, LocalDate proposed, String by, boolean mine) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.members();
        if (reach.nothing()) {
            return List.of();
        }
        Clause query = Clause.of(
                        "select c.id as correction, f.full_name, c.proposed_at, c.proposer_name, c.proposed_by, "
                                + People.PLACE + " from membership.correction c "
                                + People.joined("c") + "where c.outcome is null and")
                .then(reach.within("a.path", "a.member_id"))
                .then("order by c.proposed_at, c.id limit " + Crowd.MOST);
        return sql.list(query, row -> read(row, desk.account())).stream()
                .map(w -> task(desk, reach, w))
                .toList();
    }

    private static Waiting read(ResultSet row, long account) throws SQLException {
        return new Waiting(
                row.getLong("correction"),
                row.getString("full_name"),
                People.place(row),
                LocalDate.ofInstant(Sql.instant(row, "proposed_at"), OfficialClock.ZONE),
                row.getString("proposer_name"),
                row.getLong("proposed_by") == account);
    }

    private static Task task(Desk desk, Reach reach, Waiting w) {
        if (!reach.covers(w.unit.path())) {
            return desk.undated("own-correction", w.unit, "/my/file.xhtml", null, Actor.APPROVER, w.proposed);
        }
        Task task = desk.undated(
                "correction",
                w.unit,
                "/members/correction.xhtml?id=" + w.id,
                null,
                Actor.APPROVER,
                w.name,
                w.by,
                w.proposed);
        return w.mine ? task.ofOthers() : task;
    }
}
