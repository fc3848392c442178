package vn.dangvu.membership;

import vn.dangvu.kernel.query.Clause;

/** Whose rows a list wants, as a condition on the columns of whoever keeps them. */
@FunctionalInterface
public interface RowsOf {
    /** @param path column of the unit's path; {@code member} column of the member's id */
    Clause where(String path, String member);
}
