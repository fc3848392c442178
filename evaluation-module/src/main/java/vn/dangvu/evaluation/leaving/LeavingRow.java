package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;

/**
 * One case in a list.
 *
 * @param waits the step that is waited for, null when there is none left
 * @param failed the vote on it did not reach its majority
 * @param complainBy the last day to complain, null before the decision has arrived
 * @param complaints without an answer
 */
public record LeavingRow(
        long id,
        long memberId,
        String name,
        String unit,
        Chain chain,
        Ground ground,
        LocalDate openedOn,
        Step waits,
        boolean failed,
        int done,
        int wanted,
        LocalDate complainBy,
        int complaints,
        LocalDate closedOn,
        String outcome) {}
