package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Numbers of papers, without gap or double: taken in the transaction of the paper, given back when that fails. Decisions
 * on admission, recognition and deletion take theirs here; what others issued is recorded under numbers of their own.
 */
@ApplicationScoped
public class NumberRegister {
    @Inject
    private Sql sql;

    /** @param register such as {@code QĐ}; {@code term} such as {@code 2025-2030}: numbers run through a committee's term */
    public int next(String register, long unitId, String term) {
        return sql.first(
                        Clause.of(
                                """
                                insert into kernel.number_register as r (register, unit_id, term, last) values (?,?,?,1)
                                on conflict (register, unit_id, term) do update set last = r.last + 1 returning last""",
                                register,
                                unitId,
                                term),
                        row -> row.getInt(1))
                .orElseThrow();
    }

    /** A number that was given by hand: those that follow are larger. */
    public void given(String register, long unitId, String term, int number) {
        sql.list(
                Clause.of(
                        """
                        insert into kernel.number_register as r (register, unit_id, term, last) values (?,?,?,?)
                        on conflict (register, unit_id, term) do update set last = greatest(r.last, excluded.last) returning last""",
                        register,
                        unitId,
                        term,
                        number),
                row -> row.getInt(1));
    }
}
