package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What members have declared; the database gives it only to whoever may see incomes, and to the member. */
@ApplicationScoped
class Bases {
    @Inject
    private Sql sql;

    /** The newest first, those that hold no more too. */
    List<Basis> all(long memberId) {
        return sql.list(
                Clause.of(
                        "select * from membership.dues_basis where member_id = ?"
                                + " order by superseded_at = 'infinity' desc, from_month desc, id desc",
                        memberId),
                Basis::read);
    }

    /** What is known now, in order of time. */
    Map<Long, List<Basis>> standing(List<Person> people) {
        var bases = new HashMap<Long, List<Basis>>();
        sql.list(
                Clause.of(
                        "select * from membership.dues_basis where member_id = any (?) and superseded_at = 'infinity'"
                                + " order by member_id, from_month",
                        (Object) people.stream().map(Person::memberId).toArray(Long[]::new)),
                row -> bases.computeIfAbsent(row.getLong("member_id"), m -> new ArrayList<>())
                        .add(Basis.read(row)));
        return bases;
    }
}
