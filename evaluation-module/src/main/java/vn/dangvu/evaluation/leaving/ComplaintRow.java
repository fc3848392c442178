package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;

/**
 * One complaint in a list.
 *
 * @param dueOn the last day to complain, {@code answerBy} the last day to answer; null where no rule of that time is known
 * @param state received, accepted, not-accepted, upheld, changed, restored
 */
public record ComplaintRow(
        long id,
        long caseId,
        String name,
        String unit,
        Chain chain,
        Level level,
        LocalDate filedOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate answerBy,
        String state) {

    public boolean waits() {
        return state.equals("received") || state.equals("accepted");
    }

    public boolean late(LocalDate today) {
        return waits() && answerBy != null && answerBy.isBefore(today);
    }
}
