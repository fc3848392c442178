package vn.dangvu.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** What the log says of one subject, for those who may see the subject. For use inside an operation that has checked it. */
@ApplicationScoped
public class TracesOf {
    @Inject
    private Sql sql;

    /** Newest first; refusals are left to those who read the log. */
    public List<AuditRow> subject(String type, long id, int most) {
        return sql.list(
                Clause.of(
                        "select * from kernel.audit_entry where subject_type = ? and subject_id = ? and outcome in ('read', 'done')"
                                + " order by id desc limit ?",
                        type,
                        id,
                        most),
                ListAudit::read);
    }
}
