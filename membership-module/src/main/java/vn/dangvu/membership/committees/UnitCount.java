package vn.dangvu.membership.committees;

/** How many belong to a unit and everything below it on a day; temporary guests apart. */
public record UnitCount(int total, int official, int guests) {
    public int probationary() {
        return total - official;
    }
}
