package vn.dangvu.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;

/**
 * Directing documents (văn bản chỉ đạo), for rooms and modules that refer to them: the agenda of a meeting, a task of a member. They keep the id;
 * the sentence comes from here.
 */
public interface Directives {

    /** @param symbol as on the paper: {@code 12-KH/ĐU} */
    record Named(long id, String symbol, String title, LocalDate datedOn) {}

    /** Those of the ids that the scope may know of. */
    Map<Long, Named> named(Scope scope, Collection<Long> ids);

    /** For a picker: what was issued to the unit and still holds, the newest first, at most 100. */
    List<Named> current(Scope scope, long unitId);

    /**
     * @param subjectType {@code meeting}, {@code agenda-item} or {@code task}
     * @param label what the page of the document calls it
     */
    record Reference(long unitId, String subjectType, long subjectId, LocalDate on, String label) {}

    /** What was taken up there, of what the scope may know of, the oldest first. */
    List<Named> takenUp(Scope scope, String subjectType, long subjectId);

    /**
     * Says on the pages of these documents, and of no others, that they were taken up there; said twice it changes nothing, and what no longer
     * stands is closed.
     *
     * @throws vn.dangvu.kernel.access.AccessRefused when the unit is not in the scope
     * @throws vn.dangvu.kernel.legal.OperationRefused when one of them was not issued to the unit
     */
    void refer(Scope scope, Collection<Long> directiveIds, Reference reference);
}
