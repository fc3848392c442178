package vn.dangvu.membership.units;

/** A unit as somebody saw it: a change is refused when it was changed since. */
public record UnitRef(long id, long version) {
    public static UnitRef of(UnitRow row) {
        return new UnitRef(row.id(), row.version());
    }
}
