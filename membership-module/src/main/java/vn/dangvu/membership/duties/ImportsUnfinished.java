package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Task.Place;

/** Imports begun and not written into the register, or with rows still to be mended. */
@ApplicationScoped
class ImportsUnfinished implements Source {
    @Inject
    private Sql sql;

    private record Unfinished(long id, String file, Place unit, LocalDate uploaded, boolean committed, int drafts) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("member.import");
        if (reach.nothing()) {
            return List.of();
        }
        Clause query = Clause.of(
                        "select i.*, r.drafts from (select i.id as session, i.file_name, i.state, i.uploaded_at, "
                                + People.PLACE
                                + " from membership.import_session i join membership.unit u on u.id = i.unit_id"
                                + " where i.state <> 'taken-back' and")
                .then(reach.within("i.path"))
                .then("order by i.id desc limit " + Crowd.ONE_BY_ONE
                        + ") i cross join lateral (select count(*) as drafts from membership.import_row r"
                        + " where r.session_id = i.session and r.state in ('error', 'confirm')) r"
                        + " where i.state <> 'committed' or r.drafts > 0 order by i.session desc");
        return sql
                .list(
                        query,
                        row -> new Unfinished(
                                row.getLong("session"),
                                row.getString("file_name"),
                                People.place(row),
                                LocalDate.ofInstant(Sql.instant(row, "uploaded_at"), OfficialClock.ZONE),
                                row.getString("state").equals("committed"),
                                row.getInt("drafts")))
                .stream()
                .map(i -> desk.undated(
                        i.committed ? "import-drafts" : "import-begun",
                        i.unit,
                        i.committed ? "/intake/result.xhtml?session=" + i.id : "/intake/sessions.xhtml",
                        null,
                        Actor.OFFICE,
                        i.file,
                        i.drafts,
                        i.uploaded))
                .toList();
    }
}
