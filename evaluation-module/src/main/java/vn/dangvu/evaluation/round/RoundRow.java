package vn.dangvu.evaluation.round;

import java.time.LocalDate;

/**
 * One person in a round.
 *
 * @param step the last one written down, null for none
 * @param criterion of a proposal, null without
 */
public record RoundRow(
        long id,
        long memberId,
        String name,
        String standing,
        Screening.Outcome outcome,
        Step step,
        LocalDate on,
        String criterion,
        long version) {}
