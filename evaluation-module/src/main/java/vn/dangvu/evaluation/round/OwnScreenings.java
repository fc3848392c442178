package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What was told to the person who asks, the latest first. Used inside an operation on the own permission. */
@ApplicationScoped
public class OwnScreenings {
    @Inject
    private Sql sql;

    @Inject
    private ScreeningReader reader;

    public List<Screening> of(Scope scope) {
        return sql
                .list(
                        Clause.of(
                                "select id from evaluation.screening where member_id = ? and told_on is not null order by told_on desc, id desc",
                                scope.self()),
                        row -> row.getLong(1))
                .stream()
                .flatMap(id -> reader.read(scope, id, false).stream())
                .toList();
    }
}
