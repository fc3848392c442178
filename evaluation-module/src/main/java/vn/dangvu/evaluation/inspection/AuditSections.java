package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.time.OfficialClock;

/** What was done, from the chained log, with the hash of each entry and of the one before it: an entry that was changed later no longer fits. */
@ApplicationScoped
class AuditSections implements Sections {
    private static final String ENTRIES =
            """
            select e.id, e.at at time zone 'Asia/Ho_Chi_Minh', e.actor_name, e.role, e.action, e.subject_type, e.subject_id, e.as_of,
                encode(e.prev_hash, 'hex'), encode(e.hash, 'hex')
            from kernel.audit_entry e where e.outcome = 'done' and e.at >= ? and e.at < ? and""";

    @Override
    public int place() {
        return 90;
    }

    @Override
    public List<Section> all() {
        return List.of(
                Section.of("audit", "entry at actor role action about about-id as-of hash-before hash", p -> Clause.of(
                                ENTRIES,
                                p.from().atStartOfDay(OfficialClock.ZONE).toInstant(),
                                p.to().plusDays(1)
                                        .atStartOfDay(OfficialClock.ZONE)
                                        .toInstant())
                        .then(p.in("e.path"))
                        .then("order by e.id")));
    }
}
