package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Ids in blocks from the sequence of the schema; a value of the sequence is the last of its block. */
@ApplicationScoped
class Ids {
    private static final int BLOCK = 50;

    @Inject
    private Sql sql;

    List<Long> take(int count) {
        var ids = new ArrayList<Long>(count);
        sql.each(
                Clause.of(
                        "select nextval('membership.ids') from generate_series(1, ?)",
                        count == 1 ? 1 : (count + BLOCK - 1) / BLOCK),
                0,
                row -> row.getLong(1),
                last -> {
                    for (long id = count == 1 ? last : last - BLOCK + 1; id <= last && ids.size() < count; id++) {
                        ids.add(id);
                    }
                });
        return ids;
    }
}
