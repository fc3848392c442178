package vn.dangvu.membership.roll;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;

/**
 * The rows of a list before anything is said of them: id, member, unit, path and, in lists of comings and goings, the event.
 * Always inside the scope of today, always inside the unit asked for as it stood on the day of the list.
 */
final class Rows {
    private static final String NO_EVENT =
            "null::text as event_kind, null::date as event_on, null::text as event_other";
    private static final String STOOD =
            "x.unit_id in (select w.unit_id from membership.stood_under(?, ?::timestamptz) w"
                    + " where w.from_day <= ? and w.to_day > ?";

    private Rows() {}

    static Clause of(Scope scope, MemberFilter filter) {
        Clause within = scope.within("x.path");
        if (filter.value(Criterion.MOVEMENT).isPresent()) {
            return moved(scope, filter, within);
        }
        AsOf asOf = filter.asOf();
        return switch (filter.value(Criterion.STATE).orElse("in")) {
            case "guest" ->
                plain("x.kind = 'guest' and").then(asOf.holds("x")).and(within).then(unit(filter, asOf.date()));
            case "left" -> left(filter, within);
            default ->
                plain("x.kind = 'home' and").then(asOf.holds("x")).and(within).then(unit(filter, asOf.date()));
        };
    }

    private static Clause plain(String where) {
        return Clause.of("select x.id, x.member_id, x.unit_id, x.path, " + NO_EVENT
                + " from membership.affiliation x where " + where);
    }

    /** Nothing, or the condition that the unit of the row stood under the unit asked for: as a part of the frame when there is one. */
    private static Clause unit(MemberFilter filter, LocalDate day) {
        Optional<Long> unit = filter.unit(Criterion.UNIT);
        if (unit.isEmpty()) {
            return Clause.of("");
        }
        Optional<Long> frame = filter.unit(Criterion.FRAME);
        Clause stood = Clause.of("and " + STOOD, frame.orElse(unit.get()), Seniority.knownOn(filter.asOf()), day, day);
        return frame.isEmpty() ? stood.then(")") : stood.then("and w.child = ?)", unit.get());
    }

    /** The last departure of each person who stands in none of these lists any more. */
    private static Clause left(MemberFilter filter, Clause within) {
        AsOf asOf = filter.asOf();
        Clause inside = within.then(unit(filter, asOf.date()));
        return Clause.of(
                        "select x.id, x.member_id, x.unit_id, x.path, x.left_by as event_kind, x.valid_to as event_on,"
                                + " x.left_to as event_other from membership.affiliation x where x.kind = 'home' and x.valid_to <= ? and",
                        asOf.date())
                .then(asOf.known("x"))
                .and(inside)
                .then(
                        "and not exists (select 1 from membership.affiliation y where y.member_id = x.member_id and y.kind = 'home'"
                                + " and y.valid_from >= x.valid_to and y.valid_from <= ? and",
                        asOf.date())
                .then(asOf.known("y"))
                .and(new Clause(inside.sql().replace("x.", "y."), inside.values()))
                .then(")");
    }

    private static Clause moved(Scope scope, MemberFilter filter, Clause within) {
        Period period = Period.of(filter.value(Criterion.MOVEMENT).orElseThrow());
        Optional<Long> unit = filter.unit(Criterion.UNIT);
        Optional<Long> frame = filter.unit(Criterion.FRAME);
        boolean part = frame.isPresent() && unit.isPresent();
        Clause rows = Clause.of(
                        "select x.affiliation_id as id, x.member_id, x.unit_id, x.path, x.kind as event_kind, x.on_day as event_on,"
                                + " x.place as event_other from membership.movement(?, ?, ?, ?::timestamptz) x where x.kind = any(?) and",
                        frame.or(() -> unit).orElseGet(() -> top(scope)),
                        period.from(),
                        period.to(),
                        Seniority.knownOn(filter.asOf()),
                        Movement.all(period.kind(), part).stream()
                                .map(Movement::code)
                                .toArray(String[]::new))
                .then(within);
        if (filter.value(Criterion.PROVINCE).isPresent()) {
            rows = rows.and(
                    Clause.of("x.province = ?", filter.value(Criterion.PROVINCE).get()));
        }
        return part ? rows.and(Clause.of("x.child = ?", unit.get())) : rows;
    }

    private static long top(Scope scope) {
        return scope.mandates().stream().map(MandateInForce::unitId).findFirst().orElse(0L);
    }

    /** {@code admission@2025-01-01..2025-12-31}. */
    record Period(String kind, LocalDate from, LocalDate to) {
        static Period of(String value) {
            String[] parts = value.split("@|\\.\\.");
            return new Period(parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
        }
    }
}
