package vn.dangvu.kernel.access;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.query.Clause;

/**
 * What one caller may see and do under one permission, today. Only the access kernel makes it; every read and every
 * operation takes it, so the row filter cannot be forgotten. It carries the caller with it and therefore also serves work
 * done in the background.
 */
public final class Scope {
    private final String permission;
    private final Caller caller;
    private final List<MandateInForce> mandates;
    private final List<PathRange> ranges;
    private final List<PathRange> wall;
    private final Long self;
    private final Deque<Trail> trails = new ArrayDeque<>();

    Scope(String permission, Caller caller, List<MandateInForce> mandates, boolean ownFile, RoleBook roles) {
        this.permission = permission;
        this.caller = caller;
        this.mandates = List.copyOf(mandates);
        this.ranges = ranges(mandates.stream());
        this.wall = ranges(mandates.stream().filter(m -> !roles.isBlind(m.role())));
        this.self = ownFile ? caller.memberId() : null;
    }

    private static List<PathRange> ranges(Stream<MandateInForce> mandates) {
        return mandates.map(m -> PathRange.under(m.path())).distinct().toList();
    }

    /** The ranges the database itself opens for this scope. */
    List<PathRange> wall() {
        return wall;
    }

    public String permission() {
        return permission;
    }

    public Caller caller() {
        return caller;
    }

    public long actor() {
        return caller.accountId();
    }

    /** The mandates that give this permission. */
    public List<MandateInForce> mandates() {
        return mandates;
    }

    public List<PathRange> ranges() {
        return ranges;
    }

    /** The caller's own member id where the permission covers the own file, else null. */
    public Long self() {
        return self;
    }

    public boolean covers(String path) {
        return ranges.stream().anyMatch(r -> r.holds(path));
    }

    public void mustCover(String path) {
        if (!covers(path)) {
            throw new AccessRefused(permission, "access.outside-scope");
        }
    }

    /**
     * The mandate under which something at this path is done: null for the own file and for a place that no mandate covers. What has no
     * place is done under the mandate that reaches furthest.
     */
    public MandateInForce mandateFor(String path) {
        return path == null
                ? furthest(mandates)
                : mandates.stream()
                        .filter(m -> PathRange.under(m.path()).holds(path))
                        .findFirst()
                        .orElse(null);
    }

    /** The first of those that reach furthest up, null when there is none. */
    static MandateInForce furthest(List<MandateInForce> mandates) {
        return mandates.stream()
                .min(Comparator.comparingInt(m -> m.path().split("/").length))
                .orElse(null);
    }

    /** Does a mandate reach a unit with none above it? Then what has no place belongs to this scope too. */
    public boolean reachesTop() {
        return mandates.stream()
                .anyMatch(m -> m.path().indexOf('/', 1) == m.path().length() - 1);
    }

    /** The row filter as explicit range parameters: {@code (column >= ? and column < ? or …)}. No range, no row. */
    public Clause within(String column) {
        if (ranges.isEmpty()) {
            return Clause.of("false");
        }
        String sql = ranges.stream()
                .map(r -> "(" + column + " >= ? and " + column + " < ?)")
                .collect(Collectors.joining(" or ", "(", ")"));
        return new Clause(
                sql,
                ranges.stream()
                        .flatMap(r -> List.<Object>of(r.lo(), r.hi()).stream())
                        .toList());
    }

    /** What the audit entry of the running operation will say. */
    public Trail trail() {
        if (trails.isEmpty()) {
            throw new IllegalStateException("no operation is running");
        }
        return trails.peek();
    }

    Trail begin(String action) {
        Trail trail = new Trail(action);
        trails.push(trail);
        return trail;
    }

    void end() {
        trails.pop();
    }
}
