package vn.dangvu.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.access.Scope;

/**
 * Who is behind with the Party fee, for those who look for signals. Facts only: months of people exempt, relieved, paying elsewhere or without a
 * declared basis are not among them, nor is the month that runs. No income is told.
 */
public interface DuesRecord {

    /** Everybody of the scope who owes a month of the two years before the day. Used inside an operation of the caller. */
    List<Owed> owed(Scope scope, LocalDate day);

    /**
     * @param path of the unit where it is owed
     * @param months the evidence, in order
     * @param inYear of these, in the calendar year of the day: one reading of "three months in a year"
     * @param inARow the longest run one after the other: the other reading
     * @param asked an application for relief waits that covers one of them, which is a reason
     */
    record Owed(
            long memberId,
            String name,
            long unitId,
            String path,
            List<YearMonth> months,
            long amount,
            int inYear,
            int inARow,
            boolean asked) {
        public Owed {
            months = List.copyOf(months);
        }
    }
}
