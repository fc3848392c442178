package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MemberMoved;
import vn.dangvu.membership.OpenMatters;

/** An open case or complaint keeps from a transfer; a case goes along where the file of its member goes. */
@ApplicationScoped
class LeavingMatters implements OpenMatters {
    @Inject
    private Sql sql;

    @Override
    public List<Matter> of(Collection<Long> members) {
        return sql.list(
                Clause.of("select member_id, complaint from evaluation.leaving_open(?)", (Object)
                        members.toArray(Long[]::new)),
                row -> new Matter(row.getLong(1), row.getBoolean(2)));
    }

    void follow(@Observes MemberMoved moved) {
        sql.list(Clause.of("select evaluation.leaving_follows(?)", moved.memberId()), row -> true);
    }
}
