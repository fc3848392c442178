package vn.dangvu.membership.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/** Writes tasks; used inside an operation that has checked who may. What was given already is not given twice. */
@ApplicationScoped
public class Tasks {
    public static final String SUBJECT = "task";

    @Inject
    private Sql sql;

    @Inject
    private Crew crew;

    @Inject
    private OfficialClock clock;

    /**
     * Where tasks come from.
     *
     * @param source {@code year}, {@code resolution} or {@code between}
     * @param resolutionId for a resolution in the book, else null
     * @param basis the resolution in words
     */
    public record Source(String source, Long resolutionId, String basis, LocalDate on, int year) {}

    record Taken(long id, String path, long memberId, boolean settled) {}

    /** @return the new ones */
    public List<Long> give(Scope scope, UnitTree.Place unit, Source source, List<Given> given) {
        OperationRefused.ifBlocked(mistakes(unit, source, given));
        var added = new ArrayList<Long>();
        for (Given g : given) {
            added.addAll(sql.list(
                    Clause.of(
                            "insert into membership.task (unit_id, path, member_id, source, resolution_id, basis, year, party_work, public_work, text,"
                                    + " follower_id, assigned_on, due_on, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                    + " on conflict do nothing returning id",
                            unit.id(),
                            unit.path(),
                            g.memberId(),
                            source.source(),
                            Sql.orNull(source.resolutionId()),
                            source.basis().strip(),
                            source.year(),
                            Sql.orNull(g.partyWork()),
                            Sql.orNull(g.publicWork()),
                            g.text().strip(),
                            Sql.orNull(g.follower()),
                            source.on(),
                            g.due(),
                            scope.actor()),
                    row -> row.getLong(1)));
        }
        return added;
    }

    /** Which tasks of one resolution there may be: every one said, to somebody of the unit, with a day that is not before it was given. */
    public List<Finding> mistakes(UnitTree.Place unit, Source source, List<Given> given) {
        var found = new ArrayList<Finding>();
        if (source.basis() == null || source.basis().isBlank()) {
            found.add(Finding.error("work.basis-missing", null));
        }
        if (source.on() == null) {
            found.add(Finding.error("meetings.day-missing", null));
            return found;
        }
        if (source.on().isAfter(clock.today())) {
            found.add(Finding.error("meetings.in-future", null, source.on()));
        }
        Set<Long> known =
                crew.of(unit, source.on()).stream().map(Crew.Hand::memberId).collect(Collectors.toSet());
        for (Given g : given) {
            if (!known.contains(g.memberId())) {
                found.add(Finding.error("work.not-of-unit", null, unit.name()));
            }
            if (g.follower() != null && !known.contains(g.follower())) {
                found.add(Finding.error("work.follower-wrong", null));
            }
            if (g.text() == null || g.text().isBlank()) {
                found.add(Finding.error("work.text-missing", null));
            }
            if (g.due() == null || g.due().isBefore(source.on())) {
                found.add(Finding.error("work.due-wrong", null, source.on()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Held until the end of the transaction, the change counted. */
    Taken take(Scope scope, long id, long version) {
        record Found(Taken taken, long version) {}
        Found found = sql.first(
                        Clause.of(
                                "select id, path, member_id, done_on is not null or annulled_at is not null as settled, version"
                                        + " from membership.task where id = ? for update",
                                id),
                        row -> new Found(
                                new Taken(
                                        row.getLong("id"),
                                        row.getString("path"),
                                        row.getLong("member_id"),
                                        row.getBoolean("settled")),
                                row.getLong("version")))
                .filter(f -> scope.covers(f.taken().path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, id, found.taken().path());
        if (found.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        sql.update(Clause.of("update membership.task set version = version + 1 where id = ?", id));
        return found.taken();
    }
}
