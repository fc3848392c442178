package vn.dangvu.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Numbers of papers, without gap or double: taken in the transaction of the paper, given back when that fails. What is recorded
 * so far are decisions that others issued under numbers of their own, and the approval of a correction is no paper with a
 * number; the first to take numbers here are the decisions on admission, which this system issues itself.
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
}
