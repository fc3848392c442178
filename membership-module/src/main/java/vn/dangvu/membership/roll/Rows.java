package vn.dangvu.membership.roll;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;

/**
 * The rows of a list before anything is said of them: id, member, unit, path and, in lists of comings and goings, the event.
 * Always inside the scope, always inside the unit asked for.
 */
final class Rows {
    private static final String NO_EVENT =
            "null::text as event_kind, null::date as event_on, null::text as event_other";

    private Rows() {}

    static Clause of(Scope scope, MemberFilter filter, Map<Long, String> paths) {
        Clause within = scope.within("x.path");
        Optional<PathRange> unit =
                filter.value(Criterion.UNIT).map(Long::valueOf).map(paths::get).map(PathRange::under);
        if (unit.isPresent()) {
            within = within.and(Clause.of(
                    "x.path >= ? and x.path < ?", unit.get().lo(), unit.get().hi()));
        }
        return filter.value(Criterion.MOVEMENT).isPresent()
                ? moved(scope, filter, paths, within, unit)
                : standing(filter, within);
    }

    private static Clause standing(MemberFilter filter, Clause within) {
        AsOf asOf = filter.asOf();
        return switch (filter.value(Criterion.STATE).orElse("in")) {
            case "guest" -> plain("x.kind = 'guest' and").then(asOf.holds("x")).and(within);
            case "left" -> left(asOf, within);
            default -> plain("x.kind = 'home' and").then(asOf.holds("x")).and(within);
        };
    }

    private static Clause plain(String where) {
        return Clause.of("select x.id, x.member_id, x.unit_id, x.path, " + NO_EVENT
                + " from membership.affiliation x where " + where);
    }

    /** The last departure of each person who stands in none of these lists any more. */
    private static Clause left(AsOf asOf, Clause within) {
        return Clause.of(
                        "select x.id, x.member_id, x.unit_id, x.path, x.left_by as event_kind, x.valid_to as event_on,"
                                + " x.left_to as event_other from membership.affiliation x where x.kind = 'home' and x.valid_to <= ? and",
                        asOf.date())
                .then(asOf.known("x"))
                .and(within)
                .then(
                        "and not exists (select 1 from membership.affiliation y where y.member_id = x.member_id and y.kind = 'home'"
                                + " and y.valid_from >= x.valid_to and y.valid_from <= ? and",
                        asOf.date())
                .then(asOf.known("y"))
                .and(new Clause(within.sql().replace("x.path", "y.path"), within.values()))
                .then(")");
    }

    private static Clause moved(
            Scope scope, MemberFilter filter, Map<Long, String> paths, Clause within, Optional<PathRange> unit) {
        Period period = Period.of(filter.value(Criterion.MOVEMENT).orElseThrow());
        PathRange frame = filter.value(Criterion.FRAME)
                .map(Long::valueOf)
                .map(paths::get)
                .map(PathRange::under)
                .or(() -> unit)
                .orElseGet(() -> widest(scope));
        PathRange seen = unit.orElse(frame);
        Clause rows = Clause.of(
                        "select x.affiliation_id as id, x.member_id, x.unit_id, x.path, x.kind as event_kind, x.on_day as event_on,"
                                + " x.place as event_other from membership.movement(?, ?, ?, ?, ?::timestamptz) x where",
                        frame.lo(),
                        frame.hi(),
                        period.from(),
                        period.to(),
                        Seniority.knownOn(filter.asOf()))
                .then(within);
        return rows.and(
                period.kind().inside()
                        ? Clause.of(
                                "(x.kind in ('transfer-in', 'admission', 'restoration', 'opening')) = ? and x.other_path is not null"
                                        + " and not (x.other_path >= ? and x.other_path < ?)",
                                period.kind().sign() > 0,
                                seen.lo(),
                                seen.hi())
                        : Clause.of(
                                "x.kind = ? and x.other_path is null",
                                period.kind().code()));
    }

    private static PathRange widest(Scope scope) {
        return new PathRange(
                scope.ranges().stream()
                        .map(PathRange::lo)
                        .min(String::compareTo)
                        .orElse("/"),
                scope.ranges().stream()
                        .map(PathRange::hi)
                        .max(String::compareTo)
                        .orElse("/"));
    }

    /** {@code admission@2025-01-01..2025-12-31}. */
    record Period(Movement kind, LocalDate from, LocalDate to) {
        static Period of(String value) {
            String[] parts = value.split("@|\\.\\.");
            return new Period(
                    Movement.of(parts[0]).orElseThrow(), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
        }
    }
}
