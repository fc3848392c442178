package vn.dangvu.membership.roll;

import java.sql.Types;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The day from which seniority counts, as the database computes it for lists. */
final class Seniority {
    static final String START = "membership.seniority_start(f, ?, ?::timestamptz)";

    private Seniority() {}

    static Clause start(AsOf asOf) {
        return Clause.of(START, asOf.date(), knownOn(asOf));
    }

    /** The moment of knowledge as a value, null for now. */
    static Object knownOn(AsOf asOf) {
        return asOf.knownOn() == null ? new Sql.Null(Types.VARCHAR) : asOf.knownOn();
    }
}
