package vn.dangvu.membership.duties;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.duties.Task.Place;

/** Whose tasks are asked for and on which day: what every source needs to know. */
final class Desk {
    /** How many days ahead a task is told. */
    static final int AHEAD = 30;

    private final Scope scope;
    private final RoleBook roles;
    private final Law law;
    private final OfficialCalendar calendar;
    private LawEverywhere local;
    final LocalDate day;

    Desk(Scope scope, RoleBook roles, Law law, OfficialCalendar calendar, LocalDate day) {
        this.scope = scope;
        this.roles = roles;
        this.law = law;
        this.calendar = calendar;
        this.day = day;
    }

    LocalDate horizon() {
        return day.plusDays(AHEAD);
    }

    OfficialCalendar calendar() {
        return calendar;
    }

    /** National: for what no committee may set itself. */
    LawOn law(LocalDate on) {
        return law.asOf(on);
    }

    /** Of the desk's day, with what the committees above this place have set themselves. */
    LawOn lawAt(String path) {
        if (local == null) {
            local = law.everywhere(day);
        }
        return local.at(path);
    }

    long account() {
        return scope.actor();
    }

    Long self() {
        return scope.self();
    }

    /** The units for which one of the caller's roles has this permission, without the own file. */
    Reach where(String permission) {
        return new Reach(
                scope.mandates().stream()
                        .filter(m -> roles.grants(m.role(), permission))
                        .map(m -> PathRange.under(m.path()))
                        .distinct()
                        .toList(),
                null);
    }

    /** Where members may be told by name; a role that only counts them is not among them. */
    Reach members() {
        return new Reach(where("member.list").ranges(), scope.self());
    }

    /** What the caller's first mandate covers, null for whoever has none. */
    Place whole() {
        return scope.mandates().stream()
                .findFirst()
                .map(m -> new Place(m.unitId(), m.path(), m.unitName()))
                .orElse(null);
    }

    List<MandateInForce> mandates() {
        return scope.mandates();
    }

    boolean acts(Actor actor, String path) {
        return scope.mandates().stream()
                .anyMatch(m -> actor.is(m.role())
                        && (path == null || PathRange.under(m.path()).holds(path)));
    }

    Task dated(String key, Place unit, String link, LocalDate due, Citation citation, Actor actor, Object... values) {
        return task(key, unit, link, due, null, citation, actor, values);
    }

    Task counted(String key, Place unit, String link, Deadline deadline, Actor actor, Object... values) {
        return task(key, unit, link, deadline.due(), deadline, deadline.citation(), actor, values);
    }

    Task undated(String key, Place unit, String link, Citation citation, Actor actor, Object... values) {
        return task(key, unit, link, null, null, citation, actor, values);
    }

    private Task task(
            String key,
            Place unit,
            String link,
            LocalDate due,
            Deadline deadline,
            Citation citation,
            Actor actor,
            Object... values) {
        Integer left = due == null ? null : calendar.workingDays(day, due);
        boolean mine = actor == Actor.MEMBER || acts(actor, unit == null ? null : unit.path());
        return new Task(key, List.of(values), unit, link, due, left, deadline, citation, actor, mine);
    }
}
