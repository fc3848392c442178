package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.duties.Task.Place;

/** The last term of a committee on file ends: a congress has to be held, or its result entered. */
@ApplicationScoped
class TermsEnding implements Source {
    @Inject
    private Sql sql;

    private record Term(Place unit, boolean branch, LocalDate last) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("unit.read");
        if (reach.nothing()) {
            return List.of();
        }
        Clause query = Clause.of(
                        "select " + People.PLACE + ", u.type, max(t.valid_to) as ends from membership.committee_term t"
                                + " join membership.unit u on u.id = t.unit_id where u.closed_on is null and")
                .then(reach.within("u.path"))
                .then(
                        "group by u.id having max(t.valid_to) <= ? order by ends, u.id limit " + Crowd.MOST,
                        desk.horizon());
        return sql
                .list(
                        query,
                        row -> new Term(
                                People.place(row),
                                row.getString("type").endsWith("branch"),
                                Sql.date(row, "ends").minusDays(1)))
                .stream()
                .map(t -> task(desk, t))
                .toList();
    }

    private static Task task(Desk desk, Term t) {
        String key = "organisation.congress." + (t.branch ? "branch-term" : "committee-term");
        Citation citation = desk.law(desk.day).find(key).map(v -> v.citation()).orElse(null);
        return desk.dated(
                "term",
                t.unit,
                "/units/unit.xhtml?id=" + t.unit.id(),
                t.last,
                citation,
                t.branch ? Actor.BRANCH : Actor.OFFICE,
                t.unit.name(),
                t.last);
    }
}
