package vn.dangvu.membership.register;

/** The files before and after this one in the unit's list by name; null at the ends. {@code place} counts from 1. */
public record Neighbours(Long before, Long after, int place, int total) {
    static final Neighbours NONE = new Neighbours(null, null, 0, 0);
}
