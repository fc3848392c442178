package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.Months;

/** Who reaches the years of a badge by the next batch, so that the papers are made in time. */
@ApplicationScoped
class BadgesOfTheBatch implements Source {
    private static final int NAMED = 3;

    /** Papers are asked for this many working days ahead where no committee says otherwise. */
    private static final int WEEKS_AHEAD = 13;

    @Inject
    private Sql sql;

    /** The batch on a day and the one before it: whoever passes a milestone in between belongs to it. */
    record Batch(LocalDate before, LocalDate day) {

        static Batch next(LawOn law, LocalDate today) {
            var days = law.texts("badge.batches").stream()
                    .flatMap(text -> List.of(-1, 0, 1).stream()
                            .map(y -> MonthDay.parse("--" + text).atYear(today.getYear() + y)))
                    .sorted()
                    .toList();
            int next = Collections.binarySearch(days, today);
            next = next < 0 ? -next - 1 : next;
            return new Batch(days.get(next - 1), days.get(next));
        }

        Optional<Integer> milestone(LocalDate start, List<Integer> levels) {
            return levels.stream()
                    .filter(y -> Months.after(start, 12 * y).isAfter(before)
                            && !Months.after(start, 12 * y).isAfter(day))
                    .findFirst();
        }
    }

    private record Person(String name, LocalDate start, List<String> held, String unit, boolean own) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.members();
        LawOn law = desk.law(desk.day);
        Batch batch = Batch.next(law, desk.day);
        if (reach.nothing() || batch.day.isAfter(desk.day.plusWeeks(WEEKS_AHEAD))) {
            return List.of();
        }
        List<Integer> levels =
                law.texts("badge.years").stream().map(Integer::valueOf).toList();
        List<Person> people = sql.list(query(reach, batch, levels), row -> read(row, desk.self()));
        var tasks = new ArrayList<Task>();
        List<String> due = people.stream()
                .filter(p -> p.unit != null && reach.covers(p.unit))
                .flatMap(p -> due(p, batch, levels).stream())
                .toList();
        if (!due.isEmpty()) {
            tasks.add(papers(desk, reach, batch, due));
        }
        people.stream().filter(Person::own).forEach(p -> batch.milestone(p.start, levels)
                .filter(y -> !p.held.contains(String.valueOf(y)))
                .ifPresent(y -> tasks.add(desk.dated(
                        "own-badge",
                        null,
                        "/my/file.xhtml",
                        batch.day,
                        law.citation("badge.years"),
                        Actor.MEMBER,
                        y,
                        batch.day))));
        return tasks;
    }

    /** Of several committees the one that asks for the papers first. */
    private static Optional<Version> before(Desk desk, Reach reach) {
        return reach.ranges().stream()
                .flatMap(r -> desk.lawAt(r.lo()).find("badge.dossier.before").stream())
                .max(Comparator.comparing(v -> (Integer) v.value()));
    }

    /** The last day for the papers: so many working days before the day of the award. */
    static LocalDate before(LocalDate day, int workingDays, OfficialCalendar calendar) {
        LocalDate last = day;
        for (int counted = 0; counted < workingDays; ) {
            counted += calendar.isWorking(last) ? 1 : 0;
            last = last.minusDays(1);
        }
        return last;
    }

    private static Task papers(Desk desk, Reach reach, Batch batch, List<String> due) {
        String names = due.stream().limit(NAMED).collect(Collectors.joining(", "));
        var before = before(desk, reach);
        int days = before.map(v -> (Integer) v.value()).orElse(0);
        LocalDate last = before(batch.day, days, desk.calendar());
        return desk.dated(
                due.size() > NAMED ? "badges-more" : "badges",
                null,
                "/members/badges.xhtml",
                last,
                before.map(Version::citation).orElseGet(() -> desk.law(desk.day).citation("badge.batches")),
                desk.acts(Actor.OFFICE, null) ? Actor.OFFICE : Actor.BRANCH,
                batch.day,
                due.size(),
                names,
                due.size() - NAMED,
                days);
    }

    private static Optional<String> due(Person p, Batch batch, List<Integer> levels) {
        return batch.milestone(p.start, levels)
                .filter(y -> !p.held.contains(String.valueOf(y)))
                .map(y -> p.name + " (" + y + ")");
    }

    /** The days between two batches, taken back by the years of each level, catch everybody whose seniority has no gap. */
    private static Clause query(Reach reach, Batch batch, List<Integer> levels) {
        String raw = "f.seniority_from";
        var values = new ArrayList<Object>(List.of(batch.day));
        var windows = new ArrayList<String>();
        for (int years : levels) {
            windows.add("(" + raw + " > ? and " + raw + " <= ?)");
            values.add(batch.before.minusYears(years).minusDays(1));
            values.add(batch.day.minusYears(years));
        }
        return new Clause(
                        "select f.member_id, f.full_name, a.path, membership.seniority_start(f, ?, null) as start,"
                                + " (select string_agg(b.label, ',') from membership.file_entry b where b.member_id = f.member_id"
                                + " and b.kind = 'badge' and b.superseded_at = 'infinity') as held"
                                + " from membership.member_facts f"
                                + " join membership.standing s on s.member_id = f.member_id and s.standing = 'official'"
                                + " and s.valid_to = 'infinity' and s.superseded_at = 'infinity'"
                                + " join membership.affiliation a on a.member_id = f.member_id and a.kind = 'home'"
                                + " and a.valid_to = 'infinity' and a.superseded_at = 'infinity'"
                                + " where f.superseded_at = 'infinity' and f.valid_to = 'infinity' and ("
                                + String.join(" or ", windows)
                                + " or f.member_id in (select c.member_id from membership.circumstance c"
                                + " where c.kind = 'interrupted' and c.superseded_at = 'infinity'"
                                + " union all select o.member_id from membership.standing o"
                                + " where o.standing = 'out' and o.valid_to < 'infinity' and o.superseded_at = 'infinity'))"
                                + " and not exists (select 1 from membership.circumstance g where g.member_id = f.member_id"
                                + " and g.kind = 'interrupted' and g.superseded_at = 'infinity' and g.valid_to = 'infinity') and",
                        values)
                .then(reach.within("a.path", "a.member_id"))
                .then("order by start, f.sort_name, f.member_id limit " + Crowd.MOST);
    }

    private static Person read(ResultSet row, Long self) throws SQLException {
        String held = row.getString("held");
        return new Person(
                row.getString("full_name"),
                Sql.date(row, "start"),
                held == null ? List.of() : Arrays.asList(held.split(",")),
                row.getString("path"),
                Long.valueOf(row.getLong("member_id")).equals(self));
    }
}
