package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;

/** Inserts whose overlap with what is already written is a refusal with a sentence. */
@ApplicationScoped
class Writing {
    private static final String OVERLAP = "23P01";

    @Inject
    private Sql sql;

    long insert(Clause command, String overlap) {
        try {
            return sql.first(command.then("returning id"), row -> row.getLong(1))
                    .orElseThrow();
        } catch (QueryFailed e) {
            throw OVERLAP.equals(e.state()) ? new OperationRefused(overlap) : e;
        }
    }

    static Object number(Long value) {
        return value == null ? new Sql.Null(Types.BIGINT) : value;
    }

    static Object text(String value) {
        return value == null || value.isBlank() ? new Sql.Null(Types.VARCHAR) : value.strip();
    }

    /** The first day after the last one. */
    static LocalDate end(LocalDate until) {
        return until == null ? LocalDate.MAX : until.plusDays(1);
    }

    static LocalDate last(LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }
}
