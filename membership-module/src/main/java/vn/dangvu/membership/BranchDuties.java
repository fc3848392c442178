package vn.dangvu.membership;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.query.Clause;

/**
 * What another module finds to be done by branches; it stands in the one list of things to do, "Việc cần làm", beside what the register finds. An
 * implementation is a bean; it sends at most one statement.
 */
public interface BranchDuties {

    List<Duty> on(Desk desk);

    /** Whose duties are asked for. */
    interface Desk {
        LocalDate day();

        /** How many days ahead a duty is told. */
        LocalDate horizon();

        /** Who asks: an account, and the member it belongs to, null for none. For what concerns somebody himself. */
        long account();

        Long self();

        /** The rows whose path is under a mandate with this permission; {@code false} without any. */
        Clause within(String permission, String path);
    }

    /**
     * @param key of its sentences: {@code duties.task.key}, {@code duties.why.key}, {@code duties.act.key}; their values are the unit's name and then
     *     {@code values}
     * @param link page from the root with its query
     * @param actor whose work it is: branch, office, approver, member (whoever asks)
     */
    record Duty(
            String key,
            long unitId,
            String path,
            String unitName,
            List<Object> values,
            String link,
            LocalDate due,
            Citation citation,
            String actor) {}
}
