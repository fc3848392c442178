package vn.dangvu.kernel.inspection;

import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;

/**
 * What a package is about: a unit with all below it, and the days from and to, both in it.
 *
 * @param path of the unit
 */
public record Period(Scope scope, String path, LocalDate from, LocalDate to) {

    /** Rows of this unit that the maker reaches. */
    public Clause in(String column) {
        return scope.within(column).then("and starts_with(" + column + ", ?)", path);
    }

    /** A day of the period. */
    public Clause on(String day) {
        return Clause.of(day + " between ? and ?", from, to);
    }
}
