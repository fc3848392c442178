package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.membership.duties.Task.Place;

/** The twelve months of a probationary member end: the branch must consider, the member writes about himself before. */
@ApplicationScoped
class ProbationsEnding implements Source {
    private static final int SHORTEST_MONTH_GAP = 3;

    @Inject
    private Sql sql;

    private record Probation(long member, String name, Place branch, LocalDate from, boolean own) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.members();
        if (reach.nothing()) {
            return List.of();
        }
        LawOn today = desk.law(desk.day);
        int months = today.number("register.probation");
        LocalDate latest = desk.horizon().plusDays(SHORTEST_MONTH_GAP).minusMonths(months);
        return sql.list(query(reach, latest), row -> read(row, desk)).stream()
                .filter(p -> !Months.after(p.from, months).isAfter(desk.horizon()))
                .flatMap(p -> tasks(desk, reach, p, Months.after(p.from, months)))
                .toList();
    }

    private static Clause query(Reach reach, LocalDate latest) {
        return Clause.of(
                        "select s.member_id, f.full_name, s.valid_from, " + People.PLACE
                                + " from membership.standing s "
                                + People.joined("s")
                                + "where s.standing = 'probationary' and s.valid_to = 'infinity' and s.superseded_at = 'infinity'"
                                + " and s.valid_from <= ? and",
                        latest)
                .then(reach.within("a.path", "a.member_id"))
                .then("order by s.valid_from, s.member_id limit " + Crowd.MOST);
    }

    private static Probation read(ResultSet row, Desk desk) throws SQLException {
        long member = row.getLong("member_id");
        return new Probation(
                member,
                row.getString("full_name"),
                People.place(row),
                Sql.date(row, "valid_from"),
                Long.valueOf(member).equals(desk.self()));
    }

    private static Stream<Task> tasks(Desk desk, Reach reach, Probation p, LocalDate end) {
        LawOn then = desk.law(end);
        var tasks = Stream.<Task>builder();
        if (reach.covers(p.branch.path())) {
            var deadline = Deadline.of(end, then.term("duties.recognition.consider"), desk.day, desk.calendar());
            String file = People.file(p.member);
            tasks.add(desk.counted("probation", p.branch, file, deadline, Actor.BRANCH, p.name, end));
        }
        if (p.own) {
            var citation = then.citation("register.probation");
            tasks.add(desk.dated("own-probation", p.branch, "/my/dossier.xhtml", end, citation, Actor.MEMBER, end));
        }
        return tasks.build();
    }
}
