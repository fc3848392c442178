package vn.dangvu.membership;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.query.Clause;

/**
 * What movement and absence say about members, with the evidence: a transfer that is not finished in its term, an exemption that is over and goes on,
 * contact that was not kept. Nothing follows from it by itself. An implementation is a bean; it sends at most one statement.
 */
public interface MovementSignals {

    /** Of members in the scope, at most a thousand, those that have lasted longest first. */
    List<Signal> on(Scope scope, LocalDate day);

    /** Of one member, in the scope; the own ones wherever they are. */
    List<Signal> of(Scope scope, long memberId, LocalDate day);

    /** For lists that page in the database: {@code member_id, path, kind, since, subject_type, subject_id}. */
    Clause rows(RowsOf whose, LocalDate day);

    /**
     * @param kind transfer-overdue, exemption-over, contact-overdue, contact-lost
     * @param since the first day on which it was so
     * @param days how many have passed since
     * @param subjectType of the evidence: transfer, leave, away; {@code subjectId} its id, {@code link} its page
     * @param evidence values of its sentence, in its order: what was agreed or announced, and when something was last heard
     */
    record Signal(
            long memberId,
            String path,
            String kind,
            LocalDate since,
            int days,
            String subjectType,
            long subjectId,
            String link,
            List<Object> evidence,
            Citation citation) {

        public Signal {
            evidence = List.copyOf(evidence);
        }
    }
}
