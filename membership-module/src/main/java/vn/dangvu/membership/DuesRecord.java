package vn.dangvu.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;

/**
 * Who is behind with the Party fee, for those who look for signals. Facts only: months of people exempt, relieved, paying elsewhere or without a
 * declared basis are not among them, nor is the month that runs. No income is told.
 */
public interface DuesRecord {

    /** Everybody of the scope who owes a month of the two years before the day. Used inside an operation of the caller. */
    List<Owed> owed(Scope scope, LocalDate day);

    /**
     * The months owed from the first to the last of these, for lists that page in the database: {@code member_id}, {@code path} where the last of them
     * is owed, {@code months}, {@code owed}, {@code asked}.
     */
    Clause rows(RowsOf whose, LocalDate first, LocalDate last);

    /** What one month was assessed at for a member in the scope; empty where no basis was declared for it. Used inside an operation of the caller. */
    Optional<Long> assessed(Scope scope, long memberId, YearMonth month);

    /**
     * @param path of the unit where it is owed
     * @param counted the months, which are the evidence, and how many they are by each reading on the day
     * @param asked an application for relief waits that covers one of them, which is a reason
     */
    record Owed(
            long memberId, String name, long unitId, String path, MonthsInYear counted, long amount, boolean asked) {}
}
