package vn.dangvu.membership.figures;

import java.sql.Types;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Those whom a question is about, as queries: who was present on a day, who came and went in the period. Always inside the scope. */
final class Crowds {
    private Crowds() {}

    /** @param select over w (unit_id, child) and the affiliation a of everybody at home in a unit that stood there on the day */
    static Clause present(String select, Scope scope, Stood stood, AsOf asOf) {
        return Clause.of(
                        "select " + select + " from unnest(?::bigint[], ?::bigint[]) w (unit_id, child)"
                                + " join membership.affiliation a on a.unit_id = w.unit_id and a.kind = 'home' where",
                        stood.units(),
                        stood.parts())
                .then(asOf.holds("a"))
                .and(scope.within("a.path"));
    }

    /** @param select over m, the movements seen from the unit asked for */
    static Clause moved(String select, Scope scope, Question question) {
        return Clause.of(
                        "select " + select + " from membership.movement(?, ?, ?, ?::timestamptz) m where",
                        question.unitId(),
                        question.from(),
                        question.to(),
                        known(question.closing()))
                .then(scope.within("m.path"));
    }

    static Object known(AsOf asOf) {
        return asOf.knownOn() == null ? new Sql.Null(Types.VARCHAR) : asOf.knownOn();
    }
}
